/** How fast the time of a world runs. */
@NullMarked
package id.sigap.notify.exercise.application;

import org.jspecify.annotations.NullMarked;
