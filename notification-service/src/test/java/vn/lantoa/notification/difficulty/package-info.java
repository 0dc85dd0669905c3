@NullMarked
package vn.lantoa.notification.difficulty;

import org.jspecify.annotations.NullMarked;
