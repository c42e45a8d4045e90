/** Compares what the system made of the reports with the answer key, by id. */
@NullMarked
package id.sigap.simulator.score;

import org.jspecify.annotations.NullMarked;
