/** What is heard of exercises. */
@NullMarked
package id.sigap.dispatch.exercise.messaging;

import org.jspecify.annotations.NullMarked;
