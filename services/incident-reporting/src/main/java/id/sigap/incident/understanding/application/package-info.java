/** Reads the editable word lists. */
@NullMarked
package id.sigap.incident.understanding.application;

import org.jspecify.annotations.NullMarked;
