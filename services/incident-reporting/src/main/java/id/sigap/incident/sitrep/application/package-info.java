/** Putting a situation report together and writing it in four forms. */
@NullMarked
package id.sigap.incident.sitrep.application;

import org.jspecify.annotations.NullMarked;
