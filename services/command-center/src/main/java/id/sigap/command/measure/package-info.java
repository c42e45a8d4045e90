/** How long what matters takes, measured from the events that everybody hears. */
@NullMarked
package id.sigap.command.measure;

import org.jspecify.annotations.NullMarked;
