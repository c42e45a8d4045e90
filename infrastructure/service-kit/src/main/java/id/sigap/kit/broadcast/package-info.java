@NullMarked
package id.sigap.kit.broadcast;

import org.jspecify.annotations.NullMarked;
