/** The alert: who was told, who is next, what was attempted. Plain Java. */
@NullMarked
package id.sigap.notify.alert.model;

import org.jspecify.annotations.NullMarked;
