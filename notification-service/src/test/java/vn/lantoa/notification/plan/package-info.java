@NullMarked
package vn.lantoa.notification.plan;

import org.jspecify.annotations.NullMarked;
