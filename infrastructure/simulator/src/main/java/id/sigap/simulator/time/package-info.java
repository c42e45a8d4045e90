/** Waiting for scenario times without a busy loop, and without real time in tests. */
@NullMarked
package id.sigap.simulator.time;

import org.jspecify.annotations.NullMarked;
