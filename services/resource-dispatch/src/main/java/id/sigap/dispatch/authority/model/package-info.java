/** Dated offices and what they let a person sign. */
@NullMarked
package id.sigap.dispatch.authority.model;

import org.jspecify.annotations.NullMarked;
