/** Social cases over HTTP. */
@NullMarked
package id.sigap.incident.social.web;

import org.jspecify.annotations.NullMarked;
