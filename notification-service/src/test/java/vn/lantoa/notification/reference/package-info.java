@NullMarked
package vn.lantoa.notification.reference;

import org.jspecify.annotations.NullMarked;
