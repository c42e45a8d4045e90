@NullMarked
package id.sigap.command.proxy;

import org.jspecify.annotations.NullMarked;
