/** Who the people of the social pillars are, what they can do and who may sign: the volunteer registry. */
@NullMarked
package id.sigap.registry;

import org.jspecify.annotations.NullMarked;
