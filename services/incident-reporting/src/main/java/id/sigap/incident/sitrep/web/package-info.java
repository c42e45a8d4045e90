/** Situation reports over HTTP. */
@NullMarked
package id.sigap.incident.sitrep.web;

import org.jspecify.annotations.NullMarked;
