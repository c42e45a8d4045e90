/** The way through a whole system without any batching, for comparison. */
@NullMarked
package id.sigap.bench.naive;

import org.jspecify.annotations.NullMarked;
