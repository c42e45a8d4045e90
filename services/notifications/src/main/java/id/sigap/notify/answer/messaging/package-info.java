/** Hears what became of reports and incidents. */
@NullMarked
package id.sigap.notify.answer.messaging;

import org.jspecify.annotations.NullMarked;
