/** CAP 1.2 messages: read strictly, never trusted. */
@NullMarked
package id.sigap.incident.hazard.cap;

import org.jspecify.annotations.NullMarked;
