/** Raising, sending and escalating alerts. */
@NullMarked
package id.sigap.notify.alert.application;

import org.jspecify.annotations.NullMarked;
