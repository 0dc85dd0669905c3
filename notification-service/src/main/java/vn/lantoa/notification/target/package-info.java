/** Which notices the events of a target make, and for whom. */
@NullMarked
package vn.lantoa.notification.target;

import org.jspecify.annotations.NullMarked;
