/** What is heard of people and of the ends of their asks. */
@NullMarked
package id.sigap.dispatch.people.messaging;

import org.jspecify.annotations.NullMarked;
