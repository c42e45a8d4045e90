/** What a reporter was told, and is to be told. Plain Java. */
@NullMarked
package id.sigap.notify.answer.model;

import org.jspecify.annotations.NullMarked;
