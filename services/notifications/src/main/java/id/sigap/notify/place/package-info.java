/** What follows from a dotted Kemendagri code. */
@NullMarked
package id.sigap.notify.place;

import org.jspecify.annotations.NullMarked;
