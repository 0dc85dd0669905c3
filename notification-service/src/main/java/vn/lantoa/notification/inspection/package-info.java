/** Which notices the events of an inspection and its findings make, and for whom. */
@NullMarked
package vn.lantoa.notification.inspection;

import org.jspecify.annotations.NullMarked;
