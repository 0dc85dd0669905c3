package vn.lantoa.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deadline as programs see it: what does not belong to its kind is empty.
 *
 * @param dueDate the last day in time, of {@code ON}
 * @param day the day as written, of {@code ON}
 * @param rules values of RFC 5545's RRULE, of {@code RECURRING}
 * @param reason why a person is asked, of {@code ASK}
 */
public record DeadlineView(
        Kind kind,
        String words,
        Optional<LocalDate> dueDate,
        Optional<LocalDate> day,
        boolean before,
        Optional<LocalDate> from,
        List<String> rules,
        Optional<Deadline.Reason> reason,
        Optional<Integer> days,
        List<String> found) {

    /** What a deadline comes to. */
    public enum Kind {
        ON,
        RECURRING,
        ASK
    }

    public static DeadlineView of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.On(var words, var day, var before, var lastDay, var from) ->
                    new DeadlineView(
                            Kind.ON,
                            words,
                            Optional.of(lastDay),
                            Optional.of(day),
                            before,
                            from,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
            case Deadline.Recurring(var words, var rules, var before) ->
                    new DeadlineView(
                            Kind.RECURRING,
                            words,
                            Optional.empty(),
                            Optional.empty(),
                            before,
                            Optional.empty(),
                            rules,
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
            case Deadline.Ask(var words, var reason, var days, var found) ->
                    new DeadlineView(
                            Kind.ASK,
                            words,
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            Optional.empty(),
                            List.of(),
                            Optional.of(reason),
                            days,
                            found);
        };
    }
}
