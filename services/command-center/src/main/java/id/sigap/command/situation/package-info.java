@NullMarked
package id.sigap.command.situation;

import org.jspecify.annotations.NullMarked;
