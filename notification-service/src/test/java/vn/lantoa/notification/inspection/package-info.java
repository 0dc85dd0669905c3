@NullMarked
package vn.lantoa.notification.inspection;

import org.jspecify.annotations.NullMarked;
