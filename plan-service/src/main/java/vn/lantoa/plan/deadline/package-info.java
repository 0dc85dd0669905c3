/** Deadlines as offices write them: a day, a recurrence, or a question to a person; no guess. */
@NullMarked
package vn.lantoa.plan.deadline;

import org.jspecify.annotations.NullMarked;
