@NullMarked
package id.sigap.kit.deadline;

import org.jspecify.annotations.NullMarked;
