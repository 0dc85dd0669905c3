@NullMarked
package vn.lantoa.notification.target;

import org.jspecify.annotations.NullMarked;
