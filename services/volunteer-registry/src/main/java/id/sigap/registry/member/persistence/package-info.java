/** How members are stored, above all their NIK. */
@NullMarked
package id.sigap.registry.member.persistence;

import org.jspecify.annotations.NullMarked;
