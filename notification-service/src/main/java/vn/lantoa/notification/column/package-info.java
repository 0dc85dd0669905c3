/** Which notices the events of a column make, and for whom. */
@NullMarked
package vn.lantoa.notification.column;

import org.jspecify.annotations.NullMarked;
