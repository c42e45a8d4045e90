/** Taking in a message once, joining its parts, handing it on. */
@NullMarked
package id.sigap.notify.inbound.application;

import org.jspecify.annotations.NullMarked;
