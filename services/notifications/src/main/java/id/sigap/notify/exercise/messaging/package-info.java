/** What is heard of exercises. */
@NullMarked
package id.sigap.notify.exercise.messaging;

import org.jspecify.annotations.NullMarked;
