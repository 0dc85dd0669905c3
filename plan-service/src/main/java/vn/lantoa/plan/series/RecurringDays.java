package vn.lantoa.plan.series;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import vn.lantoa.chassis.problem.FieldFault;

/** The days that rules of RFC 5545 name. */
final class RecurringDays {

    /** A day more than may be asked for, by which too many are told. */
    private static final int ENOUGH = Occurrences.MOST + 1;

    private RecurringDays() {}

    /** Why a rule names no days; empty for one that can be read. */
    static List<FieldFault> faults(String pointer, String rule) {
        try {
            RecurrenceRule read = read(rule);
            boolean tooOften =
                    switch (read.getFreq()) {
                        case DAILY, WEEKLY, MONTHLY, YEARLY ->
                                read.hasPart(RecurrenceRule.Part.BYHOUR)
                                        || read.hasPart(RecurrenceRule.Part.BYMINUTE)
                                        || read.hasPart(RecurrenceRule.Part.BYSECOND);
                        case HOURLY, MINUTELY, SECONDLY -> true;
                    };
            boolean untilIsAMoment = read.getUntil() != null && !read.getUntil().isAllDay();
            return tooOften
                    ? List.of(FieldFault.at(pointer, "series.rule-too-often"))
                    : untilIsAMoment ? unreadable(pointer) : List.of();
        } catch (InvalidRecurrenceRuleException e) {
            return unreadable(pointer);
        }
    }

    private static List<FieldFault> unreadable(String pointer) {
        return List.of(FieldFault.at(pointer, "series.rule-unreadable"));
    }

    private static RecurrenceRule read(String rule) throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
    }

    /**
     * What an occurrence stands for: of several rules' the shortest.
     *
     * @param rules without faults
     */
    static Period period(List<String> rules) {
        Period shortest = Period.YEAR;
        for (String rule : rules) {
            try {
                shortest = shortest.shorter(Period.of(read(rule)));
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalArgumentException(rule, e);
            }
        }
        return shortest;
    }

    /**
     * Each once, in order, with the period it stands for: of two rules' the shorter.
     *
     * @param rules without faults
     * @param from where each rule starts to count
     * @param until included
     */
    static SequencedMap<LocalDate, Period> of(List<String> rules, LocalDate from, LocalDate until) {
        TreeMap<LocalDate, Period> days = new TreeMap<>();
        for (String rule : rules) {
            try {
                collect(read(rule), from, until, days);
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalArgumentException(rule, e);
            }
        }
        return days;
    }

    private static void collect(
            RecurrenceRule rule, LocalDate from, LocalDate until, TreeMap<LocalDate, Period> days) {
        Period period = Period.of(rule);
        try {
            RecurrenceRuleIterator each = rule.iterator(allDay(from));
            for (int i = 0; i < ENOUGH && each.hasNext(); i++) {
                LocalDate day = day(each.nextDateTime());
                if (day.isAfter(until)) {
                    return;
                }
                days.merge(day, period, Period::shorter);
            }
        } catch (IllegalArgumentException e) {
            // Its way to say that it looked for long and found no (more) day: 30 February.
            return;
        }
    }

    /** Months count from 0 there. */
    private static DateTime allDay(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate day(DateTime allDay) {
        return LocalDate.of(allDay.getYear(), allDay.getMonth() + 1, allDay.getDayOfMonth());
    }
}
