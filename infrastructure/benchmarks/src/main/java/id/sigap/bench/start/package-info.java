/** What a start costs, beside that of a bare Spring Boot application. */
@NullMarked
package id.sigap.bench.start;

import org.jspecify.annotations.NullMarked;
