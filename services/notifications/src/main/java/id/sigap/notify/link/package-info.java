/** Where features meet: each asks for what it needs in its own words, and is answered here. */
@NullMarked
package id.sigap.notify.link;

import org.jspecify.annotations.NullMarked;
