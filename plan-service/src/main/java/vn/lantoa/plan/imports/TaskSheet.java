package vn.lantoa.plan.imports;

import static java.util.Locale.ENGLISH;
import static vn.lantoa.chassis.problem.Messages.VIETNAMESE;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.sheet.Choice;
import vn.lantoa.plan.sheet.Column;
import vn.lantoa.plan.sheet.SheetEntry;
import vn.lantoa.plan.sheet.SheetForm;
import vn.lantoa.plan.task.Quantity;
import vn.lantoa.plan.task.TaskEntries;
import vn.lantoa.plan.task.TaskEntry;

/** Tasks as a table: its columns, its lists, and a task as a row of it. */
@Component
final class TaskSheet {

    static final String TITLE = "title";
    static final String UNIT = "unit";
    static final String SUPPORTING = "supporting";
    static final String ASSIGNEE = "assignee";
    static final String DUE_DATE = "due-date";
    static final String TOPIC = "topic";
    static final String DELIVERABLE = "deliverable";
    static final String QUANTITY = "quantity";
    static final String QUANTITY_UNIT = "quantity-unit";
    static final String STATUS = "status";

    private static final String NAME = "task-sheet";
    private static final int LONGEST_LABEL = 80;

    /** Codes and labels are told apart when a row is read: a unit may be one nobody entered. */
    static final SheetForm READ =
            form(
                    Column.text(UNIT, 30),
                    Column.list(SUPPORTING, 30),
                    Column.text(TOPIC, 30),
                    Column.text(STATUS, 18));

    /** What the labels of the lists stand for. */
    record Known(Labels units, Labels topics) {}

    private final UnitChoices units;
    private final Plans plans;
    private final Messages messages;

    TaskSheet(UnitChoices units, Plans plans, Messages messages) {
        this.units = units;
        this.plans = plans;
        this.messages = messages;
    }

    private static SheetForm form(Column unit, Column supporting, Column topic, Column status) {
        return new SheetForm(
                NAME,
                List.of(
                        Column.text(TITLE, 60).upTo(500).mandatory(),
                        unit.mandatory(),
                        supporting,
                        Column.text(ASSIGNEE, 16).upTo(100),
                        Column.day(DUE_DATE).mandatory(),
                        topic,
                        Column.text(DELIVERABLE, 40).upTo(2_000),
                        Column.number(QUANTITY, 10),
                        Column.text(QUANTITY_UNIT, 14).upTo(100),
                        status),
                true);
    }

    /**
     * With the lists of today.
     *
     * @throws Problem 422 for a plan that there is not
     */
    SheetForm written(Optional<String> plan, Actor by) {
        List<Choice> choices = units.today(by);
        return form(
                Column.choice(UNIT, 30, choices),
                Column.list(SUPPORTING, 30, choices),
                Column.choice(TOPIC, 30, topics(plan, by)),
                Column.choice(STATUS, 18, states()));
    }

    Known labels(Optional<String> plan, Actor by) {
        return new Known(new Labels(units.today(by)), new Labels(topics(plan, by)));
    }

    private List<Choice> topics(Optional<String> plan, Actor by) {
        return plan.map(id -> line(id, by).topics()).orElse(List.of()).stream()
                .map(topic -> Choice.of(topic.code(), label(topic)))
                .toList();
    }

    /**
     * @throws Problem 422 for a plan that there is not
     */
    PlanLine line(String plan, Actor by) {
        return plans.line(plan, by)
                .orElseThrow(() -> Problem.invalid(List.of(FieldFault.at("plan", "plan.unknown"))));
    }

    private static String label(PlanLine.TopicLine topic) {
        String label = topic.code() + Labels.DASH + topic.title().replaceAll("\\s+", " ");
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…";
    }

    private List<Choice> states() {
        return TaskEntries.states().stream()
                .map(
                        state ->
                                new Choice(
                                        state,
                                        messages.text(VIETNAMESE, "task.state." + state),
                                        messages.text(ENGLISH, "task.state." + state)))
                .toList();
    }

    static SheetEntry entry(TaskEntry task) {
        return SheetEntry.of(task.id(), task.version())
                .text(TITLE, task.title())
                .choice(UNIT, Optional.of(task.unit()))
                .items(SUPPORTING, task.supportingUnits())
                .text(ASSIGNEE, task.assignee())
                .day(DUE_DATE, Optional.of(task.dueDate()))
                .choice(TOPIC, task.topic())
                .text(DELIVERABLE, task.deliverable())
                .number(QUANTITY, task.quantity().map(Quantity::value))
                .text(QUANTITY_UNIT, task.quantity().map(Quantity::unit))
                .choice(STATUS, Optional.of(task.status()))
                .build();
    }
}
