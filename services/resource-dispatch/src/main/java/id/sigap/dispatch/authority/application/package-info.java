/** Who may sign what, where, on which day. */
@NullMarked
package id.sigap.dispatch.authority.application;

import org.jspecify.annotations.NullMarked;
