@NullMarked
package vn.lantoa.notification.dispatch;

import org.jspecify.annotations.NullMarked;
