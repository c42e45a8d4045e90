/** A message from outside, as it is kept. Plain Java. */
@NullMarked
package id.sigap.notify.inbound.model;

import org.jspecify.annotations.NullMarked;
