/** Answering reporters on their own channel. */
@NullMarked
package id.sigap.notify.answer.application;

import org.jspecify.annotations.NullMarked;
