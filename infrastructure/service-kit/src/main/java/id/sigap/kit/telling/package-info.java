@NullMarked
package id.sigap.kit.telling;

import org.jspecify.annotations.NullMarked;
