/** A load generator that costs little, so that two cores measure the server. */
@NullMarked
package id.sigap.bench.http;

import org.jspecify.annotations.NullMarked;
