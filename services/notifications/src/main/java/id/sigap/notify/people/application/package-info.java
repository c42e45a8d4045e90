/** Answers who holds an office, what their address is, and how fast a world runs. */
@NullMarked
package id.sigap.notify.people.application;

import org.jspecify.annotations.NullMarked;
