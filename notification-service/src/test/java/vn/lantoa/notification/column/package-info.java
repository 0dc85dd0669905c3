@NullMarked
package vn.lantoa.notification.column;

import org.jspecify.annotations.NullMarked;
