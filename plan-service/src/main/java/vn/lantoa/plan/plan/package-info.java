/** Plans (kế hoạch): imported, submitted, approved, issued; and their topics. */
@NullMarked
package vn.lantoa.plan.plan;

import org.jspecify.annotations.NullMarked;
