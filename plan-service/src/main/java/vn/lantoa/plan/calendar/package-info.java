/** Working days and holidays (ngày làm việc, ngày nghỉ), as data with their source. */
@NullMarked
package vn.lantoa.plan.calendar;

import org.jspecify.annotations.NullMarked;
