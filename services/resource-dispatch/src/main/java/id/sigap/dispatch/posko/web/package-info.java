/** Posko over HTTP. */
@NullMarked
package id.sigap.dispatch.posko.web;

import org.jspecify.annotations.NullMarked;
