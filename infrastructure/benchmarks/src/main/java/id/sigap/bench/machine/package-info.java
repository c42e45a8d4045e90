/** What the machine says about a process. */
@NullMarked
package id.sigap.bench.machine;

import org.jspecify.annotations.NullMarked;
