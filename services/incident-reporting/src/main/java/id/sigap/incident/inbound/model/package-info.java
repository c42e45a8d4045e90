/** What one sender wrote lately, and what a chat export holds. */
@NullMarked
package id.sigap.incident.inbound.model;

import org.jspecify.annotations.NullMarked;
