/** What happened, as written down: reports, facts and declarations of a scenario, and the clock that maps it to now. The answer key is not readable from here. */
@NullMarked
package id.sigap.simulator.scenario;

import org.jspecify.annotations.NullMarked;
