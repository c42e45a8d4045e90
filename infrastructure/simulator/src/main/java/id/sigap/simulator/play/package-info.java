/** The behaviour of everybody in an exercise: those who report, the desk, the signatory, the volunteers. */
@NullMarked
package id.sigap.simulator.play;

import org.jspecify.annotations.NullMarked;
