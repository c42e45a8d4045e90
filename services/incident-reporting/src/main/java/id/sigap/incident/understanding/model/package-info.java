/** From what people write to hazard, counts, needs and urgency. */
@NullMarked
package id.sigap.incident.understanding.model;

import org.jspecify.annotations.NullMarked;
