/** Missions over HTTP. */
@NullMarked
package id.sigap.dispatch.mission.web;

import org.jspecify.annotations.NullMarked;
