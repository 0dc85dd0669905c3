package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A series of tasks (nhiệm vụ định kỳ) as it is after the event.
 *
 * @param id the event's subject
 * @param title of each occurrence, which adds its period: "… (tháng 3/2023)"
 * @param unit id of the lead unit
 * @param recurrence values of RFC 5545's RRULE; due by each day of any of them
 * @param until the last day it recurs
 * @param before "trước": the days the rules name are themselves too late
 * @param onNonWorkingDay {@code KEEP}, {@code BEFORE}, {@code AFTER}: where a due date goes that is
 *     no working day; more may come
 * @param occurrences in the order of their days
 */
public record TaskSeriesFacts(
        String id,
        String title,
        String unit,
        Optional<String> assignee,
        Optional<String> plan,
        Optional<String> topic,
        Optional<TaskDetails> details,
        List<String> recurrence,
        LocalDate from,
        LocalDate until,
        Boolean before,
        String onNonWorkingDay,
        List<Occurrence> occurrences) {

    /**
     * One of its tasks.
     *
     * @param task the task's id
     * @param day as the rule names it
     * @param dueDate the last day it is on time
     */
    public record Occurrence(String task, LocalDate day, LocalDate dueDate) {}
}
