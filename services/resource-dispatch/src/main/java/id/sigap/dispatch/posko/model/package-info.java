/** Posko and who was counted there. */
@NullMarked
package id.sigap.dispatch.posko.model;

import org.jspecify.annotations.NullMarked;
