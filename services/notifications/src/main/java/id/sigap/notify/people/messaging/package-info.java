/** Hears the registry and the exercises. */
@NullMarked
package id.sigap.notify.people.messaging;

import org.jspecify.annotations.NullMarked;
