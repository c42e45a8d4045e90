@NullMarked
package id.sigap.kit.hearing;

import org.jspecify.annotations.NullMarked;
