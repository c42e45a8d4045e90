/** Who works on what at the desk now. */
@NullMarked
package id.sigap.command.presence;

import org.jspecify.annotations.NullMarked;
