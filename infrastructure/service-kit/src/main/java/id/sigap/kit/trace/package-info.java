@NullMarked
package id.sigap.kit.trace;

import org.jspecify.annotations.NullMarked;
