@NullMarked
package vn.lantoa.notification.staff;

import org.jspecify.annotations.NullMarked;
