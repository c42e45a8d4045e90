/** Reads and checks the editable needs file. */
@NullMarked
package id.sigap.dispatch.needs.application;

import org.jspecify.annotations.NullMarked;
