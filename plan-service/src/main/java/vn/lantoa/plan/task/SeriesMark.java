package vn.lantoa.plan.task;

import java.time.LocalDate;

/**
 * What makes a task an occurrence of a series.
 *
 * @param day as the series' rule names it
 * @param assignedBy staff id of who began the series
 * @param insideUnit a head began it for the own unit
 */
public record SeriesMark(String series, LocalDate day, String assignedBy, boolean insideUnit) {

    Task.Assignment on(Task.Assignment wanted) {
        return new Task.Assignment(
                wanted.title(),
                wanted.unit(),
                wanted.assignee(),
                wanted.dueDate(),
                wanted.plan(),
                wanted.topic(),
                wanted.details().of(new Details.Occurrence(series, day)));
    }
}
