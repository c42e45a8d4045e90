/** Points, regions and their time zones: words every feature uses. */
@NullMarked
package id.sigap.dispatch.place;

import org.jspecify.annotations.NullMarked;
