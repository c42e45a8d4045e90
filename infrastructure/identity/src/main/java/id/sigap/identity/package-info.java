/** An OpenID Connect issuer small enough to run inside the one-process edition. Services know only its URI, so any provider can replace it. */
@NullMarked
package id.sigap.identity;

import org.jspecify.annotations.NullMarked;
