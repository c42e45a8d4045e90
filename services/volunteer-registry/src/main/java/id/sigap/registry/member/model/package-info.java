/** The member, its offices and competences, in the words of the registry. Plain Java. */
@NullMarked
package id.sigap.registry.member.model;

import org.jspecify.annotations.NullMarked;
