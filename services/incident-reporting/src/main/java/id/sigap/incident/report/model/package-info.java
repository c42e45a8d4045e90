/** A report: what somebody said, what was understood of it, and which incident it belongs to. */
@NullMarked
package id.sigap.incident.report.model;

import org.jspecify.annotations.NullMarked;
