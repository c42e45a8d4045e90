/** Clients, the signing key, what a token says and how long it can be renewed. */
@NullMarked
package id.sigap.identity.token;

import org.jspecify.annotations.NullMarked;
