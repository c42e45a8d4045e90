/** Hears of incidents and missions that somebody must know of. */
@NullMarked
package id.sigap.notify.alert.messaging;

import org.jspecify.annotations.NullMarked;
