@NullMarked
package vn.lantoa.notification.imports;

import org.jspecify.annotations.NullMarked;
