/** Decides about one report with the board's document as the only judge of what is open. */
@NullMarked
package id.sigap.incident.linking.application;

import org.jspecify.annotations.NullMarked;
