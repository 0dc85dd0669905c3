package vn.lantoa.plan.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.deadline.Deadline;
import vn.lantoa.plan.task.NewTask;

/**
 * One proposal that a person takes as a task: what the document leaves open the person adds. It is
 * checked by itself, so that one at fault does not keep the others back.
 *
 * @param dueDate instead of the document's; required where that is no single day
 */
record Acceptance(
        Optional<String> proposal,
        Optional<String> unit,
        Optional<String> dueDate,
        Optional<String> title,
        Optional<String> assignee,
        Optional<String> topic) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_ASSIGNEE = 100;
    private static final int LONGEST_TOPIC = 20;

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
        if (dueDate.isPresent() && given().isEmpty()) {
            faults.add(FieldFault.at("/dueDate", "field.date"));
        }
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
            case Deadline.Recurring recurring ->
                    Optional.of(
                            FieldFault.at("/dueDate", "proposal.due-recurring", recurring.words()));
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

    private Optional<LocalDate> given() {
        try {
            return dueDate.map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Only where nothing is at fault. */
    NewTask task(ProposedTask proposed, String plan) {
        return new NewTask(
                title.filter(words -> !words.isBlank()).orElse(proposed.title()),
                unit.orElseThrow(),
                assignee,
                given().orElseGet(() -> lastDay(proposed.due())),
                Optional.of(plan),
                topic);
    }

    private static LocalDate lastDay(Deadline due) {
        return switch (due) {
            case Deadline.On on -> on.lastDay();
            case Deadline.Recurring recurring -> throw new IllegalStateException("no single day");
            case Deadline.Ask ask -> throw new IllegalStateException("no day");
        };
    }
}
