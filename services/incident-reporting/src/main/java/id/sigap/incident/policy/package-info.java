/** How the files are read in which an operator may change a policy. */
@NullMarked
package id.sigap.incident.policy;

import org.jspecify.annotations.NullMarked;
