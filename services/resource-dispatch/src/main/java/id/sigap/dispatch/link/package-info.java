/** Where the features meet: each port of the missions, answered by the feature that knows. */
@NullMarked
package id.sigap.dispatch.link;

import org.jspecify.annotations.NullMarked;
