/** Reports over HTTP. */
@NullMarked
package id.sigap.incident.report.web;

import org.jspecify.annotations.NullMarked;
