/** What is heard of offices. */
@NullMarked
package id.sigap.dispatch.authority.messaging;

import org.jspecify.annotations.NullMarked;
