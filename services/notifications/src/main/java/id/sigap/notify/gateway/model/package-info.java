/** A message on its way out, and what a provider made of it. */
@NullMarked
package id.sigap.notify.gateway.model;

import org.jspecify.annotations.NullMarked;
