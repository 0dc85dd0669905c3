@NullMarked
package vn.lantoa.notification.article;

import org.jspecify.annotations.NullMarked;
