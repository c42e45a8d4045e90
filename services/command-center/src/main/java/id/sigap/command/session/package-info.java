@NullMarked
package id.sigap.command.session;

import org.jspecify.annotations.NullMarked;
