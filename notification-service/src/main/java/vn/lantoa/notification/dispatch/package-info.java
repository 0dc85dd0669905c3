/** Which notices the events of a dispatch make, and for whom. */
@NullMarked
package vn.lantoa.notification.dispatch;

import org.jspecify.annotations.NullMarked;
