@NullMarked
package vn.lantoa.notification.inbox;

import org.jspecify.annotations.NullMarked;
