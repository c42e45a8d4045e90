/** The roster a demonstration starts with. */
@NullMarked
package id.sigap.registry.member.seed;

import org.jspecify.annotations.NullMarked;
