/** Who goes where: missions, the people asked for them, and who may sign. Units, stock and posko come later. */
@NullMarked
package id.sigap.dispatch;

import org.jspecify.annotations.NullMarked;
