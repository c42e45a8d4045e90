/** The one way out by SMS, WhatsApp and Telegram. */
@NullMarked
package id.sigap.notify.gateway.application;

import org.jspecify.annotations.NullMarked;
