/** Which notices the events of a plan make, and for whom. */
@NullMarked
package vn.lantoa.notification.plan;

import org.jspecify.annotations.NullMarked;
