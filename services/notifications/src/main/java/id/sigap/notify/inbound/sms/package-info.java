/** What SMS gateways deliver, read. */
@NullMarked
package id.sigap.notify.inbound.sms;

import org.jspecify.annotations.NullMarked;
