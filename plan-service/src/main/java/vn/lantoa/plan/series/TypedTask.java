package vn.lantoa.plan.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.page.TypedForm;
import vn.lantoa.plan.task.NewTask;
import vn.lantoa.plan.task.Quantity;
import vn.lantoa.plan.task.TypedHolders;

/**
 * A task to be given, as a person typed it.
 *
 * @param repeat how it recurs, if it does
 * @param before of what recurs: on the days the rule names it is too late
 */
record TypedTask(
        NewTask task,
        Repeat repeat,
        Optional<LocalDate> until,
        boolean before,
        NonWorkingDay onNonWorkingDay) {

    private static final int LONGEST_TITLE = 460;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_ID = 100;

    /**
     * @throws Problem 422 naming all that is wrong
     */
    static TypedTask read(TypedForm typed) {
        String title = typed.required("title", LONGEST_TITLE);
        String unit = typed.required("unit", LONGEST_CODE);
        Optional<String> assignee = typed.words("assignee", LONGEST_ID);
        typed.required("dueDate", LONGEST_CODE);
        Optional<LocalDate> due = typed.day("dueDate");
        List<String> serves =
                typed.words("serves", LONGEST_ID)
                        .map(s -> List.of(s.split(" ", 2)))
                        .orElse(List.of());
        List<String> supporting = TypedHolders.units(typed, "supportingUnits");
        Optional<String> deliverable = typed.words("deliverable", 2000);
        Optional<Quantity> quantity = quantity(typed);
        Repeat repeat = choice(typed, "repeat", Repeat.NONE, Repeat.values());
        Optional<LocalDate> until = typed.day("until");
        NonWorkingDay moved =
                choice(typed, "onNonWorkingDay", NonWorkingDay.KEEP, NonWorkingDay.values());
        typed.refuseFaults();
        NewTask task =
                new NewTask(
                        title,
                        unit,
                        assignee,
                        due.orElseThrow(),
                        serves.stream().findFirst(),
                        serves.stream().skip(1).findFirst(),
                        supporting,
                        deliverable,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        quantity);
        return new TypedTask(task, repeat, until, !typed.all("before").isEmpty(), moved);
    }

    /** Both of its fields, or neither. */
    private static Optional<Quantity> quantity(TypedForm typed) {
        Optional<String> figure = typed.words("quantity", 20);
        Optional<String> unit = typed.words("quantityUnit", 100);
        if (figure.filter(text -> !text.matches("\\d{1,12}([.,]\\d{1,4})?")).isPresent()) {
            typed.fault(FieldFault.at("/quantity", "field.number"));
            return Optional.empty();
        }
        if (figure.isPresent() != unit.isPresent()) {
            String missing = figure.isPresent() ? "/quantityUnit" : "/quantity";
            typed.fault(FieldFault.at(missing, "field.required"));
        }
        return figure.flatMap(
                text ->
                        unit.map(
                                counted ->
                                        new Quantity(
                                                new BigDecimal(text.replace(',', '.')), counted)));
    }

    private static <E extends Enum<E>> E choice(
            TypedForm typed, String field, E otherwise, E[] choices) {
        Optional<String> chosen = typed.words(field, LONGEST_CODE);
        Optional<E> known =
                chosen.flatMap(
                        name ->
                                Arrays.stream(choices)
                                        .filter(c -> c.name().equals(name))
                                        .findFirst());
        if (chosen.isPresent() && known.isEmpty()) {
            typed.fault(FieldFault.at("/" + field, "field.invalid"));
        }
        return known.orElse(otherwise);
    }

    NewSeries series() {
        return new NewSeries(
                task.title(),
                task.unit(),
                task.assignee(),
                task.plan(),
                task.topic(),
                task.supportingUnits(),
                task.deliverable(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                task.quantity(),
                List.of(repeat.rule(task.dueDate())),
                task.dueDate(),
                until,
                Optional.of(before),
                Optional.of(onNonWorkingDay));
    }
}
