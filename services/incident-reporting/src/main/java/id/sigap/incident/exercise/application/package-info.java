/** Which worlds there are and how fast they go. */
@NullMarked
package id.sigap.incident.exercise.application;

import org.jspecify.annotations.NullMarked;
