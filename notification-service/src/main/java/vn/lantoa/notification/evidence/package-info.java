/** Which notices the events of the register of evidence make, and for whom. */
@NullMarked
package vn.lantoa.notification.evidence;

import org.jspecify.annotations.NullMarked;
