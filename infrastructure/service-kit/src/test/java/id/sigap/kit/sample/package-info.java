@NullMarked
package id.sigap.kit.sample;

import org.jspecify.annotations.NullMarked;
