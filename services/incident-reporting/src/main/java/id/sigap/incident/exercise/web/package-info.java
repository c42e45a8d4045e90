/** Exercises over HTTP. */
@NullMarked
package id.sigap.incident.exercise.web;

import org.jspecify.annotations.NullMarked;
