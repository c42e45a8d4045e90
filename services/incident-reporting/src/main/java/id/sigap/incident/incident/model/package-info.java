/** An incident: one place, one hazard, one continuous situation. */
@NullMarked
package id.sigap.incident.incident.model;

import org.jspecify.annotations.NullMarked;
