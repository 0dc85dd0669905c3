@NullMarked
package vn.lantoa.notification.task;

import org.jspecify.annotations.NullMarked;
