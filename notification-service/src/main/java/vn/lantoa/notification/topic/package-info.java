/** Which notices the events of a plan's topics make, and for whom. */
@NullMarked
package vn.lantoa.notification.topic;

import org.jspecify.annotations.NullMarked;
