/** What decides whether somebody may be asked, and what they are claimed for. */
@NullMarked
package id.sigap.dispatch.people.model;

import org.jspecify.annotations.NullMarked;
