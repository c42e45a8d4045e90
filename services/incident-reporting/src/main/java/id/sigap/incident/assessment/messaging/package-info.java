/** Kaji cepat follow their incident. */
@NullMarked
package id.sigap.incident.assessment.messaging;

import org.jspecify.annotations.NullMarked;
