package vn.lantoa.plan.series;

import java.time.LocalDate;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.plan.events.TaskSeriesFacts;

/**
 * One task of a series.
 *
 * @param day as the rule names it
 * @param dueDate the last day it is on time
 * @param period what it stands for, in Vietnamese: "tháng 3/2023"
 */
record Occurrence(LocalDate day, LocalDate dueDate, String period) {

    /** The same whenever it is made. */
    String taskId(String series) {
        return CommandKey.natural("task-of-series", series, day.toString()).toString();
    }

    TaskSeriesFacts.Occurrence facts(String series) {
        return new TaskSeriesFacts.Occurrence(taskId(series), day, dueDate);
    }
}
