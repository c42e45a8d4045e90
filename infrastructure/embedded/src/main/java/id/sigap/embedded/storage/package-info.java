/**
 * Sorted maps of bytes that survive a power cut. Changes go to a journal that is forced before they are acknowledged;
 * now and then a checkpoint carries them over into an H2 MVStore file, from which the journal starts again.
 * Knows nothing of documents.
 */
@NullMarked
package id.sigap.embedded.storage;

import org.jspecify.annotations.NullMarked;
