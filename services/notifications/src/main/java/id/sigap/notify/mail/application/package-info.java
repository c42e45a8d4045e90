/** The one way out for e-mail, and the gate that keeps exercises inside. */
@NullMarked
package id.sigap.notify.mail.application;

import org.jspecify.annotations.NullMarked;
