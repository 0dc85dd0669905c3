@NullMarked
package vn.lantoa.notification;

import org.jspecify.annotations.NullMarked;
