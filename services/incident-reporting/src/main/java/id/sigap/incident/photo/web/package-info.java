/** Pictures of reports over HTTP. */
@NullMarked
package id.sigap.incident.photo.web;

import org.jspecify.annotations.NullMarked;
