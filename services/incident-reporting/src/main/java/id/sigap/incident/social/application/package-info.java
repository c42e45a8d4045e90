/** What people do with social cases. */
@NullMarked
package id.sigap.incident.social.application;

import org.jspecify.annotations.NullMarked;
