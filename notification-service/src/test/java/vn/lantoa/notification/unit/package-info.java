@NullMarked
package vn.lantoa.notification.unit;

import org.jspecify.annotations.NullMarked;
