/** An exercise: a world of its own, played faster or slower than life. */
@NullMarked
package id.sigap.incident.exercise.model;

import org.jspecify.annotations.NullMarked;
