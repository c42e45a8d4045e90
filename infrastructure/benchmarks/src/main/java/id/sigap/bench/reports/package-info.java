/** Reports per second, what each costs, and how long the rest of the house needs to catch up. */
@NullMarked
package id.sigap.bench.reports;

import org.jspecify.annotations.NullMarked;
