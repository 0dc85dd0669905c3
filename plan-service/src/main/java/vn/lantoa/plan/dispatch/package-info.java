/** How documents reach those they go to (nơi nhận), and how the copies that stay are filed. */
@NullMarked
package vn.lantoa.plan.dispatch;

import org.jspecify.annotations.NullMarked;
