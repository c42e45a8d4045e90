@NullMarked
package id.sigap.command.live;

import org.jspecify.annotations.NullMarked;
