@NullMarked
package id.sigap.standalone;

import org.jspecify.annotations.NullMarked;
