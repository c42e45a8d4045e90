/** Hazards, the state of the feeds and CAP over HTTP. */
@NullMarked
package id.sigap.incident.hazard.web;

import org.jspecify.annotations.NullMarked;
