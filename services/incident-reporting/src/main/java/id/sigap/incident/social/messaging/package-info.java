/** What social cases do when they hear of reports. */
@NullMarked
package id.sigap.incident.social.messaging;

import org.jspecify.annotations.NullMarked;
