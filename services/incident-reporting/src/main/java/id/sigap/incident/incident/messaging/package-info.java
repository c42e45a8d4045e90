/** Incidents follow the reports linked to them. */
@NullMarked
package id.sigap.incident.incident.messaging;

import org.jspecify.annotations.NullMarked;
