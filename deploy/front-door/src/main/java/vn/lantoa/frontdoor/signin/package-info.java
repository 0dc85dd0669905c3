/** Signing in at the issuer, the session, and who may come in without one. */
@NullMarked
package vn.lantoa.frontdoor.signin;

import org.jspecify.annotations.NullMarked;
