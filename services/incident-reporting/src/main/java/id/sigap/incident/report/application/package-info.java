/** Takes reports in, lets the desk complete them, reveals their words on the record. */
@NullMarked
package id.sigap.incident.report.application;

import org.jspecify.annotations.NullMarked;
