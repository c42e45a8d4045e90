/** Which open incident a report belongs to, and the board that says what is open. */
@NullMarked
package id.sigap.incident.linking.model;

import org.jspecify.annotations.NullMarked;
