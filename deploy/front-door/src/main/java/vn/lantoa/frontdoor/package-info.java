/**
 * One origin for people: it signs them in, keeps their session, and passes requests on to the
 * services.
 */
@NullMarked
package vn.lantoa.frontdoor;

import org.jspecify.annotations.NullMarked;
