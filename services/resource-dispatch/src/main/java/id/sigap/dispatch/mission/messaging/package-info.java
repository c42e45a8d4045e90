/** What is heard of incidents. */
@NullMarked
package id.sigap.dispatch.mission.messaging;

import org.jspecify.annotations.NullMarked;
