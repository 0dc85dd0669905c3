/** Tasks that recur (nhiệm vụ định kỳ): one rule, and a task for each of its days. */
@NullMarked
package vn.lantoa.plan.series;

import org.jspecify.annotations.NullMarked;
