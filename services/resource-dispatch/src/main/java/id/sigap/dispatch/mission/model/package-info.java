/** A mission and the people asked for it. */
@NullMarked
package id.sigap.dispatch.mission.model;

import org.jspecify.annotations.NullMarked;
