/** Alerts over HTTP: which are open, and taking one. */
@NullMarked
package id.sigap.notify.alert.web;

import org.jspecify.annotations.NullMarked;
