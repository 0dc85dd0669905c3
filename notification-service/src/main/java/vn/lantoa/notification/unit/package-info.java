/** Which notices the events of the register of units make, and for whom. */
@NullMarked
package vn.lantoa.notification.unit;

import org.jspecify.annotations.NullMarked;
