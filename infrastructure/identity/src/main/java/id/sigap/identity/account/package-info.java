/** People who may sign in, and the invented ones of the demo. */
@NullMarked
package id.sigap.identity.account;

import org.jspecify.annotations.NullMarked;
