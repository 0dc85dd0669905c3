/** What a plan wants to reach (chỉ tiêu), and by which figure a leader has it measured. */
@NullMarked
package vn.lantoa.plan.target;

import org.jspecify.annotations.NullMarked;
