/** How people outside are reached: words shared by the features that hear from them and write to them. */
@NullMarked
package id.sigap.notify.address.model;

import org.jspecify.annotations.NullMarked;
