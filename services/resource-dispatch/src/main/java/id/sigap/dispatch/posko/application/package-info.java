/** Commands on posko. */
@NullMarked
package id.sigap.dispatch.posko.application;

import org.jspecify.annotations.NullMarked;
