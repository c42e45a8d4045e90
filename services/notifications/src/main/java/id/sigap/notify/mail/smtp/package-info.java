/** SMTP with timeouts and a circuit breaker. */
@NullMarked
package id.sigap.notify.mail.smtp;

import org.jspecify.annotations.NullMarked;
