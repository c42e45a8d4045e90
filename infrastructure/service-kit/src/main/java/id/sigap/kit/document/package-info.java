@NullMarked
package id.sigap.kit.document;

import org.jspecify.annotations.NullMarked;
