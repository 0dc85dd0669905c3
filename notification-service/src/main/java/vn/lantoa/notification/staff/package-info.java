/** Which notices the events of the roster make, and for whom. */
@NullMarked
package vn.lantoa.notification.staff;

import org.jspecify.annotations.NullMarked;
