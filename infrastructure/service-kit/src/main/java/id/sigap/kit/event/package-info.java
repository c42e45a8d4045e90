@NullMarked
package id.sigap.kit.event;

import org.jspecify.annotations.NullMarked;
