/** Fetches messages from outside and finds out which of them belong together. */
@NullMarked
package id.sigap.incident.inbound.application;

import org.jspecify.annotations.NullMarked;
