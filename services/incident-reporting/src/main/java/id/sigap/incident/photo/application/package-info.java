/** Taking pictures in, keeping them, showing them. */
@NullMarked
package id.sigap.incident.photo.application;

import org.jspecify.annotations.NullMarked;
