@NullMarked
package id.sigap.command;

import org.jspecify.annotations.NullMarked;
