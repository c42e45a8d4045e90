/** What people type as comparable words and numbers, and how far two spellings are apart. Knows no meaning. */
@NullMarked
package id.sigap.incident.text.model;

import org.jspecify.annotations.NullMarked;
