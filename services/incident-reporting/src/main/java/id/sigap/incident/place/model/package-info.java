/** The gazetteer: which places there are, what people call them, and how to find them in a text. */
@NullMarked
package id.sigap.incident.place.model;

import org.jspecify.annotations.NullMarked;
