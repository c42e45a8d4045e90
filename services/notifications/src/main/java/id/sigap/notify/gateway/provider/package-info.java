/** Providers spoken to in their own protocols, behind rate limits and circuit breakers. */
@NullMarked
package id.sigap.notify.gateway.provider;

import org.jspecify.annotations.NullMarked;
