/** What Telegram's Bot API delivers, read. */
@NullMarked
package id.sigap.notify.inbound.telegram;

import org.jspecify.annotations.NullMarked;
