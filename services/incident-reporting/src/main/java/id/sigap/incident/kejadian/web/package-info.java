/** Kejadian over HTTP, as events. */
@NullMarked
package id.sigap.incident.kejadian.web;

import org.jspecify.annotations.NullMarked;
