/**
 * An authorization server for one machine: it knows every sample member and their one password, so
 * that the system can be tried without anything else. Production signs people in at Keycloak, whose
 * tokens carry the same claims.
 */
@NullMarked
package vn.lantoa.identity;

import org.jspecify.annotations.NullMarked;
