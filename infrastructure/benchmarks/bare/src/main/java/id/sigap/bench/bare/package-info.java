/** The bare Spring Boot application that every speed goal is a ratio to. */
@NullMarked
package id.sigap.bench.bare;

import org.jspecify.annotations.NullMarked;
