@NullMarked
package id.sigap.kit.peer;

import org.jspecify.annotations.NullMarked;
