/** Where disasters become data: reports in, incidents under a kejadian out. */
@NullMarked
package id.sigap.incident;

import org.jspecify.annotations.NullMarked;
