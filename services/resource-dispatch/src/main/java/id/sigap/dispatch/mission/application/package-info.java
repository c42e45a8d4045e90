/** Proposing, approving and carrying out missions. */
@NullMarked
package id.sigap.dispatch.mission.application;

import org.jspecify.annotations.NullMarked;
