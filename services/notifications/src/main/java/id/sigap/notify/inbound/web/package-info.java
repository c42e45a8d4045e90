/** The doors providers deliver at, and the one incident-reporting fetches from. */
@NullMarked
package id.sigap.notify.inbound.web;

import org.jspecify.annotations.NullMarked;
