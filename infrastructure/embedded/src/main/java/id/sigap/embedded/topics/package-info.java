/** Which topics there are, and making them. */
@NullMarked
package id.sigap.embedded.topics;

import org.jspecify.annotations.NullMarked;
