/** What WhatsApp's Cloud API delivers, read. */
@NullMarked
package id.sigap.notify.inbound.whatsapp;

import org.jspecify.annotations.NullMarked;
