/** Figures over HTTP. */
@NullMarked
package id.sigap.incident.figures.web;

import org.jspecify.annotations.NullMarked;
