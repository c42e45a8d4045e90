/** Many people looking at the same time. */
@NullMarked
package id.sigap.bench.readers;

import org.jspecify.annotations.NullMarked;
