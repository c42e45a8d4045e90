/** What people decide about incidents. */
@NullMarked
package id.sigap.incident.incident.application;

import org.jspecify.annotations.NullMarked;
