/** What a plan asks of the plans under it, and what those do about it (kế hoạch cấp dưới). */
@NullMarked
package vn.lantoa.plan.cascade;

import org.jspecify.annotations.NullMarked;
