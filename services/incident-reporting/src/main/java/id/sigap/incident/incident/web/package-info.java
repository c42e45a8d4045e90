/** Incidents over HTTP. */
@NullMarked
package id.sigap.incident.incident.web;

import org.jspecify.annotations.NullMarked;
