/** What can be done to a member, and what others are told of it. */
@NullMarked
package id.sigap.registry.member.application;

import org.jspecify.annotations.NullMarked;
