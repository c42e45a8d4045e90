/** What a picture is by its own bytes, and a harmless one made of it. */
@NullMarked
package id.sigap.incident.photo.image;

import org.jspecify.annotations.NullMarked;
