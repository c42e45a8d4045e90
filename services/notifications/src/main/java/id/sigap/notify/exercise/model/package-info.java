/** An exercise as this service needs to know it. */
@NullMarked
package id.sigap.notify.exercise.model;

import org.jspecify.annotations.NullMarked;
