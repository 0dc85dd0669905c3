@NullMarked
package vn.lantoa.notification.topic;

import org.jspecify.annotations.NullMarked;
