/** Tasks (nhiệm vụ): given to a unit, done by a day, proved by evidence. */
@NullMarked
package vn.lantoa.plan.task;

import org.jspecify.annotations.NullMarked;
