package vn.lantoa.plan.imports;

import static java.util.Locale.ENGLISH;
import static vn.lantoa.chassis.problem.Messages.VIETNAMESE;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.sheet.Choice;
import vn.lantoa.plan.sheet.Column;
import vn.lantoa.plan.sheet.SheetEntry;
import vn.lantoa.plan.sheet.SheetForm;
import vn.lantoa.plan.staff.RosterRow;
import vn.lantoa.plan.staff.RosterRows;

/** The roster as a table: its columns, its lists, and a member of staff as a row of it. */
@Component
final class RosterSheet {

    static final String STAFF = "staff";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String UNIT = "unit";
    static final String POSITION = "position";
    static final String EMPLOYMENT = "employment";
    static final String FROM = "from";

    static final SheetForm READ = form(Column.text(UNIT, 30), Column.text(EMPLOYMENT, 18));

    /** What the labels of the lists stand for. */
    record Known(Labels units, Labels employments) {}

    private final UnitChoices units;
    private final Messages messages;

    RosterSheet(UnitChoices units, Messages messages) {
        this.units = units;
        this.messages = messages;
    }

    private static SheetForm form(Column unit, Column employment) {
        return new SheetForm(
                "roster-sheet",
                List.of(
                        Column.text(STAFF, 18).upTo(100).mandatory(),
                        Column.text(NAME, 28).upTo(100),
                        Column.text(EMAIL, 28).upTo(254),
                        Column.text(PHONE, 16).upTo(25),
                        unit,
                        Column.text(POSITION, 24).upTo(100),
                        employment,
                        Column.day(FROM)),
                true);
    }

    SheetForm written(Actor by) {
        return form(
                Column.choice(UNIT, 30, units.today(by)),
                Column.choice(EMPLOYMENT, 18, employments()));
    }

    Known labels(Actor by) {
        return new Known(new Labels(units.today(by)), new Labels(employments()));
    }

    private List<Choice> employments() {
        return RosterRows.employments().stream()
                .map(
                        kind ->
                                new Choice(
                                        kind,
                                        messages.text(VIETNAMESE, "roster-sheet." + kind),
                                        messages.text(ENGLISH, "roster-sheet." + kind)))
                .toList();
    }

    static SheetEntry entry(RosterRow row) {
        return SheetEntry.of(row.staff(), row.version().orElse(0L))
                .text(STAFF, row.staff())
                .text(NAME, row.name())
                .text(EMAIL, row.email())
                .text(PHONE, row.phone())
                .choice(UNIT, row.unit())
                .text(POSITION, row.position())
                .choice(EMPLOYMENT, row.employment())
                .day(FROM, row.from())
                .build();
    }

    static RosterRow row(SheetEntry cells, Known known) {
        return new RosterRow(
                cells.text(STAFF).orElse(""),
                cells.version().isPresent()
                        ? Optional.of(cells.version().getAsLong())
                        : Optional.empty(),
                cells.text(NAME),
                cells.text(EMAIL),
                cells.text(PHONE),
                cells.text(UNIT).map(known.units()::code),
                cells.text(POSITION),
                cells.text(EMPLOYMENT).map(known.employments()::code),
                cells.day(FROM));
    }
}
