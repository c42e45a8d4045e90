/** The outside world's lists, fetched and read row by row. */
@NullMarked
package id.sigap.incident.hazard.feed;

import org.jspecify.annotations.NullMarked;
