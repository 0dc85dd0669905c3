/**
 * The inbox (Hộp thông báo): notices, who they are for, reading, acknowledging, the live stream.
 */
@NullMarked
package vn.lantoa.notification.inbox;

import org.jspecify.annotations.NullMarked;
