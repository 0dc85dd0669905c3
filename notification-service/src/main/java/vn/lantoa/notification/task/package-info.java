/** Which notices the events of a task make, and for whom. */
@NullMarked
package vn.lantoa.notification.task;

import org.jspecify.annotations.NullMarked;
