/** The sign-in form and what stands between it and somebody guessing passwords. */
@NullMarked
package id.sigap.identity.signin;

import org.jspecify.annotations.NullMarked;
