/** Which notices the events of a session make, and for whom. */
@NullMarked
package vn.lantoa.notification.session;

import org.jspecify.annotations.NullMarked;
