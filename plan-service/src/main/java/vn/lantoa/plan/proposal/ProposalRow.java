package vn.lantoa.plan.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.deadline.Deadline;

/**
 * A proposal as the page shows it.
 *
 * @param deadline what was read of the deadline, in the reader's language
 * @param asks whether a person has to choose the day
 * @param recurs whether it becomes a series unless a day is chosen
 * @param dueDate what the field for the day holds: ISO 8601, or empty
 * @param refused why it did not become a task just now
 */
record ProposalRow(
        ProposedTask task,
        Fate fate,
        String deadline,
        boolean asks,
        boolean recurs,
        String dueDate,
        boolean chosen,
        List<String> refused) {

    static ProposalRow of(
            ProposedTask task, Fate fate, Choice choice, Messages messages, Locale reader) {
        Optional<LocalDate> day = day(task.due());
        return new ProposalRow(
                task,
                fate,
                deadline(task.due(), messages, reader),
                task.due() instanceof Deadline.Ask,
                task.due() instanceof Deadline.Recurring,
                choice.field("due." + task.id()).orElse(day.map(LocalDate::toString).orElse("")),
                choice.chosen().contains(task.id()) && !choice.accepted().contains(task.id()),
                choice.refused().getOrDefault(task.id(), List.of()));
    }

    /** The names of the leads of what is still open, each once. */
    static List<String> leads(List<ProposalRow> rows) {
        return rows.stream()
                .filter(ProposalRow::open)
                .flatMap(row -> row.task().lead().stream())
                .distinct()
                .toList();
    }

    public boolean open() {
        return !fate.isAccepted();
    }

    private static Optional<LocalDate> day(Deadline due) {
        return switch (due) {
            case Deadline.On on -> Optional.of(on.lastDay());
            case Deadline.Recurring recurring -> Optional.empty();
            case Deadline.Ask ask -> Optional.empty();
        };
    }

    private static String deadline(Deadline due, Messages messages, Locale reader) {
        return switch (due) {
            case Deadline.On on ->
                    messages.text(reader, "desk.due.on", WrittenTime.day(on.lastDay(), reader));
            case Deadline.Recurring recurring -> RuleWords.of(recurring, messages, reader);
            case Deadline.Ask ask -> messages.text(reader, "desk.due." + ask.reason().name());
        };
    }
}
