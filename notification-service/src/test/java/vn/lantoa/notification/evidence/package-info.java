@NullMarked
package vn.lantoa.notification.evidence;

import org.jspecify.annotations.NullMarked;
