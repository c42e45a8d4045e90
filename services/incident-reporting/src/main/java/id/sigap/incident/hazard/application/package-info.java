/** Taking readings in, and what other features may ask about hazards. */
@NullMarked
package id.sigap.incident.hazard.application;

import org.jspecify.annotations.NullMarked;
