/** What every source says, side by side, and which number counts. */
@NullMarked
package id.sigap.incident.figures.model;

import org.jspecify.annotations.NullMarked;
