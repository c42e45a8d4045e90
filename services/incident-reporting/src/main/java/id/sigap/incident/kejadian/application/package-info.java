/** Declaring, splitting and joining kejadian, and the policy of what belongs to which. */
@NullMarked
package id.sigap.incident.kejadian.application;

import org.jspecify.annotations.NullMarked;
