/** Names and addresses, asked of their owner when they are needed. */
@NullMarked
package id.sigap.notify.mail.contact;

import org.jspecify.annotations.NullMarked;
