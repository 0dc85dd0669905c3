package vn.lantoa.plan.proposal;

import static java.util.function.Predicate.not;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.deadline.Deadline;
import vn.lantoa.plan.series.NewSeries;
import vn.lantoa.plan.task.NewTask;

/**
 * One proposal that a person takes as a task: what the document leaves open the person adds. It is
 * checked by itself, so that one at fault does not keep the others back.
 *
 * @param dueDate instead of the document's; required where that is no day, nor days that recur
 * @param from the first day of a task that recurs, without it the plan's year's; {@code until} its
 *     last
 */
record Acceptance(
        Optional<String> proposal,
        Optional<String> unit,
        Optional<String> dueDate,
        Optional<String> title,
        Optional<String> assignee,
        Optional<String> topic,
        Optional<String> from,
        Optional<String> until) {

    private static final int LONGEST_TITLE = 460;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_ASSIGNEE = 100;
    private static final int LONGEST_TOPIC = 20;
    private static final int LONGEST_DELIVERABLE = 2000;

    /** What is wrong with it, its fields named from the item on. */
    List<FieldFault> faults(ProposedTask task) {
        List<FieldFault> faults = new ArrayList<>();
        if (unit.filter(words -> !words.isBlank()).isEmpty()) {
            faults.add(FieldFault.at("/unit", "field.required"));
        }
        length(unit, LONGEST_UNIT).ifPresent(most -> faults.add(size("/unit", most)));
        length(title, LONGEST_TITLE).ifPresent(most -> faults.add(size("/title", most)));
        length(assignee, LONGEST_ASSIGNEE).ifPresent(most -> faults.add(size("/assignee", most)));
        length(topic, LONGEST_TOPIC).ifPresent(most -> faults.add(size("/topic", most)));
        dayFault("/dueDate", dueDate).ifPresent(faults::add);
        dayFault("/from", from).ifPresent(faults::add);
        dayFault("/until", until).ifPresent(faults::add);
        if (dueDate.isEmpty()) {
            missing(task.due()).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<Integer> length(Optional<String> text, int most) {
        return text.filter(words -> words.isEmpty() || words.length() > most).map(words -> most);
    }

    private static FieldFault size(String pointer, int most) {
        return FieldFault.at(pointer, "field.size", 1, most);
    }

    /** Why the document alone gives no day. */
    private static Optional<FieldFault> missing(Deadline due) {
        return switch (due) {
            case Deadline.On on -> Optional.empty();
            case Deadline.Recurring recurring -> Optional.empty();
            case Deadline.Ask ask ->
                    Optional.of(
                            FieldFault.at(
                                    "/dueDate",
                                    "proposal.due-"
                                            + ask.reason()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    ask.words()));
        };
    }

    private static Optional<FieldFault> dayFault(String pointer, Optional<String> given) {
        return given.isPresent() && day(given).isEmpty()
                ? Optional.of(FieldFault.at(pointer, "field.date"))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Optional<String> given) {
        try {
            return given.map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The recurrence it is taken with, where no day is named instead. */
    Optional<Deadline.Recurring> recurrence(ProposedTask proposed) {
        return dueDate.isEmpty() && proposed.due() instanceof Deadline.Recurring recurring
                ? Optional.of(recurring)
                : Optional.empty();
    }

    /**
     * Only where nothing is at fault.
     *
     * @param firstDay where it starts unless the person says so
     */
    NewSeries series(
            ProposedTask proposed, Deadline.Recurring recurring, String plan, LocalDate firstDay) {
        return new NewSeries(
                titleOf(proposed),
                unit.orElseThrow(),
                assignee,
                Optional.of(plan),
                topic,
                List.of(),
                deliverable(proposed),
                Optional.of(proposed.nodeId()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                recurring.rules(),
                day(from).orElse(firstDay),
                day(until),
                Optional.of(recurring.before()),
                Optional.empty());
    }

    private String titleOf(ProposedTask proposed) {
        return title.filter(not(String::isBlank)).orElse(proposed.title());
    }

    private static Optional<String> deliverable(ProposedTask proposed) {
        return proposed.deliverable()
                .map(
                        words ->
                                words.length() <= LONGEST_DELIVERABLE
                                        ? words
                                        : words.substring(0, LONGEST_DELIVERABLE - 1) + "…");
    }

    /** Only where nothing is at fault. */
    NewTask task(ProposedTask proposed, String plan) {
        return new NewTask(
                titleOf(proposed),
                unit.orElseThrow(),
                assignee,
                day(dueDate).orElseGet(() -> lastDay(proposed.due())),
                Optional.of(plan),
                topic,
                List.of(),
                deliverable(proposed),
                Optional.of(proposed.nodeId()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static LocalDate lastDay(Deadline due) {
        return switch (due) {
            case Deadline.On on -> on.lastDay();
            case Deadline.Recurring recurring -> throw new IllegalStateException("no single day");
            case Deadline.Ask ask -> throw new IllegalStateException("no day");
        };
    }
}
