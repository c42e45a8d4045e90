/** The wording of a message. */
@NullMarked
package id.sigap.notify.mail.model;

import org.jspecify.annotations.NullMarked;
