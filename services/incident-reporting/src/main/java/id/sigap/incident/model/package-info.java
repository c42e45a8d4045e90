/** Words every feature of this service speaks: hazard, severity, counts, point, region code. */
@NullMarked
package id.sigap.incident.model;

import org.jspecify.annotations.NullMarked;
