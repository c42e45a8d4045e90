/** Who can be reached by virtue of an office, and how fast an exercise runs. Plain Java. */
@NullMarked
package id.sigap.notify.people.model;

import org.jspecify.annotations.NullMarked;
