/** Reading and stating figures. */
@NullMarked
package id.sigap.incident.figures.application;

import org.jspecify.annotations.NullMarked;
