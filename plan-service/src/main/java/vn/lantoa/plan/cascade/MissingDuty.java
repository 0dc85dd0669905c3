package vn.lantoa.plan.cascade;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty nobody does anything about.
 *
 * @param task id of the task of the plan above, or of what its text asks for
 */
public record MissingDuty(String task, String title, Optional<LocalDate> dueDate) {}
