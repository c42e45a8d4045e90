/** Who must know, by which channel, until they acknowledge: notifications. */
@NullMarked
package id.sigap.notify;

import org.jspecify.annotations.NullMarked;
