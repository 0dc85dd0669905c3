/** The domain's time. */
@NullMarked
package vn.lantoa.chassis.clock;

import org.jspecify.annotations.NullMarked;
