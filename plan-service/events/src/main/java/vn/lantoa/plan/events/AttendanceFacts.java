package vn.lantoa.plan.events;

import java.util.List;

/**
 * Who was there; staff ids only, at most 2,000 in each list.
 *
 * @param present who was there, guests of other units too
 * @param presentCount their number; all that is known where nobody is on the roster
 * @param absentees who was on the roster of the invited units that day and was not there; empty as
 *     long as the session is not held
 * @param excused those of the absentees who were excused
 */
public record AttendanceFacts(
        List<String> present, Integer presentCount, List<String> absentees, List<String> excused) {}
