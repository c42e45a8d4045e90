/** What kejadian hear of hazards. */
@NullMarked
package id.sigap.incident.kejadian.messaging;

import org.jspecify.annotations.NullMarked;
