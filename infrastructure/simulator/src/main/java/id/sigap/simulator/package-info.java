/** Plays exercises and load against the public API, over HTTP only. No class of a service is used here. */
@NullMarked
package id.sigap.simulator;

import org.jspecify.annotations.NullMarked;
