/** notification-service: tells each person in time what concerns them. */
@NullMarked
package vn.lantoa.notification;

import org.jspecify.annotations.NullMarked;
