/** A plain load of reports with a synced ledger of every acknowledged id. */
@NullMarked
package id.sigap.simulator.load;

import org.jspecify.annotations.NullMarked;
