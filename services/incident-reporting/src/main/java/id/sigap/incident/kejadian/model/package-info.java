/** A kejadian: the disaster incidents are gathered under. */
@NullMarked
package id.sigap.incident.kejadian.model;

import org.jspecify.annotations.NullMarked;
