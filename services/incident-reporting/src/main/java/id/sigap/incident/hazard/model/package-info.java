/** What feeds say of natural hazards, and how several of them become one hazard with versions. */
@NullMarked
package id.sigap.incident.hazard.model;

import org.jspecify.annotations.NullMarked;
