/** Kaji cepat: what was seen and counted on the spot. */
@NullMarked
package id.sigap.incident.assessment.model;

import org.jspecify.annotations.NullMarked;
