@NullMarked
package id.sigap.kit;

import org.jspecify.annotations.NullMarked;
