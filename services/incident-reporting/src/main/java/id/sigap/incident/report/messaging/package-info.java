/** What reports do when they hear of themselves. */
@NullMarked
package id.sigap.incident.report.messaging;

import org.jspecify.annotations.NullMarked;
