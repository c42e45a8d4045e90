/** Kaji cepat over HTTP. */
@NullMarked
package id.sigap.incident.assessment.web;

import org.jspecify.annotations.NullMarked;
