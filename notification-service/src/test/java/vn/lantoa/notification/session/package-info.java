@NullMarked
package vn.lantoa.notification.session;

import org.jspecify.annotations.NullMarked;
