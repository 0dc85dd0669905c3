/** Which notices the events of an article make, and for whom. */
@NullMarked
package vn.lantoa.notification.article;

import org.jspecify.annotations.NullMarked;
