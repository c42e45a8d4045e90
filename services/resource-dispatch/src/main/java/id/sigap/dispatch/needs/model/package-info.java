/** What a hazard of a given severity asks for. */
@NullMarked
package id.sigap.dispatch.needs.model;

import org.jspecify.annotations.NullMarked;
