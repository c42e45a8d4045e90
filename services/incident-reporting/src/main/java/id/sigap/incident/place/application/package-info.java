/** Reads the gazetteer's file and answers where a report is. */
@NullMarked
package id.sigap.incident.place.application;

import org.jspecify.annotations.NullMarked;
