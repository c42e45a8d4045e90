/** What other services count. */
@NullMarked
package id.sigap.incident.figures.messaging;

import org.jspecify.annotations.NullMarked;
