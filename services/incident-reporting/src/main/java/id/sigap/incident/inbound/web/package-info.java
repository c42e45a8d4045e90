/** A chat, pasted or dropped by the desk. */
@NullMarked
package id.sigap.incident.inbound.web;

import org.jspecify.annotations.NullMarked;
