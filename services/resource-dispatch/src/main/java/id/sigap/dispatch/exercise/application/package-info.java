/** The exercises that are being played, and how fast their time runs. */
@NullMarked
package id.sigap.dispatch.exercise.application;

import org.jspecify.annotations.NullMarked;
