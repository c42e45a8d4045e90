/** The only way to the system: JSON over HTTP with a person's own token from the issuer. */
@NullMarked
package id.sigap.simulator.http;

import org.jspecify.annotations.NullMarked;
