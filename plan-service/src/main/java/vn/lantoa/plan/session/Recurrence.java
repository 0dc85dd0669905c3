package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The days of an RFC 5545 recurrence rule. */
final class Recurrence {

    /** Of one series. */
    static final int MOST = 200;

    private Recurrence() {}

    /**
     * Days from the first to the last, both included, one more than {@link #MOST} at the most.
     * Empty for a rule that is none, or that recurs within a day.
     */
    static Optional<List<LocalDate>> days(String rule, LocalDate from, LocalDate until) {
        try {
            // Otherwise the library passes over what it does not understand.
            RecurrenceRule read = new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
            Freq frequency = read.getFreq();
            if (frequency == Freq.HOURLY
                    || frequency == Freq.MINUTELY
                    || frequency == Freq.SECONDLY) {
                return Optional.empty();
            }
            return Optional.of(days(read, from, until));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            // The library has two ways of saying that a rule has no meaning.
            return Optional.empty();
        }
    }

    private static List<LocalDate> days(RecurrenceRule rule, LocalDate from, LocalDate until) {
        RecurrenceRuleIterator days =
                rule.iterator(
                        new DateTime(
                                from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
        List<LocalDate> found = new ArrayList<>();
        while (days.hasNext() && found.size() <= MOST) {
            DateTime next = days.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(until)) {
                break;
            }
            found.add(day);
        }
        return found;
    }
}
