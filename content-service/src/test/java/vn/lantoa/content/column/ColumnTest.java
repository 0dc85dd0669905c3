package vn.lantoa.content.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.content.events.ColumnCadenceKept;
import vn.lantoa.content.events.ColumnCadenceMissed;
import vn.lantoa.content.events.ColumnOpened;

/** What a column decides. */
class ColumnTest {

    private static final Appeared NOTHING = new Appeared(0, Optional.empty());

    private final Actor editor = actor("editor", Optional.of("VPTTr"), Role.EDITOR);

    @Test
    void itIsTheOpenersOwnUnlessSomebodyElseIsNamed() {
        ColumnOpened own = (ColumnOpened) accepted(open("2023-01-01", editor)).event();
        ColumnOpened given =
                (ColumnOpened)
                        accepted(
                                        Column.open(
                                                "c",
                                                new Column.Opening(
                                                        "Một cửa",
                                                        Cadence.WEEKLY,
                                                        Optional.of("officer"),
                                                        Optional.of("HTQT")),
                                                on("2023-01-01", editor)))
                                .event();

        assertThat(own.column().owner()).contains("editor");
        assertThat(own.column().unit()).isEqualTo("VPTTr");
        assertThat(own.from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(given.column().owner()).contains("officer");
        assertThat(given.column().unit()).isEqualTo("HTQT");
    }

    @Test
    void onlyEditorsAndTheFocalPointOpenOneAndForAUnit() {
        assertThat(open("2023-01-01", actor("officer", Optional.of("HTQT"), Role.OFFICER)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.refusal().code()).isEqualTo("column.open-not-allowed"));
        assertThat(open("2023-01-01", actor("program", Optional.empty(), Role.EDITOR)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no ->
                                assertThat(no.refusal().faults())
                                        .extracting(f -> f.pointer())
                                        .containsExactly("/unit"));
    }

    @Test
    void beforeTheStretchIsOverNothingIsJudged() {
        Column column = accepted(open("2023-01-01", editor)).state();

        assertThat(column.judge(NOTHING, at("2023-01-31T17:00:59Z")))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(column.judge(NOTHING, at("2023-01-31T17:01:00Z")))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void somethingPublishedKeepsTheCadence() {
        Column column = accepted(open("2023-01-01", editor)).state();

        Decision.Accepted<Column> judged =
                accepted(
                        column.judge(
                                new Appeared(2, Optional.empty()), at("2023-02-01T02:00:00Z")));

        assertThat(judged.event())
                .isInstanceOfSatisfying(
                        ColumnCadenceKept.class,
                        kept -> {
                            assertThat(kept.articles()).isEqualTo(2);
                            assertThat(kept.stretch().name()).isEqualTo("2023-M01");
                        });
        assertThat(judged.state().next().name()).isEqualTo("2023-M02");
    }

    @Test
    void whenTheClockJumpsEachStretchIsToldOfOnceAndInOrder() {
        Column column = accepted(open("2023-11-10", editor)).state();
        Command now = at("2024-03-05T02:00:00Z");
        Appeared last = new Appeared(0, Optional.of(LocalDate.of(2023, 11, 2)));
        List<String> told = new ArrayList<>();

        while (column.judge(last, now) instanceof Decision.Accepted<Column>(var next, var event)) {
            ColumnCadenceMissed missed = (ColumnCadenceMissed) event;
            told.add(missed.stretch().name() + " " + missed.stretch().to());
            assertThat(missed.lastPublishedOn()).contains(LocalDate.of(2023, 11, 2));
            column = next;
        }

        assertThat(told)
                .containsExactly(
                        "2023-M11 2023-11-30",
                        "2023-M12 2023-12-31",
                        "2024-M01 2024-01-31",
                        "2024-M02 2024-02-29");
    }

    private static Decision<Column> open(String day, Actor by) {
        return Column.open(
                "c",
                new Column.Opening(
                        "Cải cách hành chính", Cadence.MONTHLY, Optional.empty(), Optional.empty()),
                on(day, by));
    }

    private static Actor actor(String id, Optional<String> unit, Role role) {
        return new Actor(id, "SNgV", unit, Set.of(role));
    }

    private static Command on(String day, Actor by) {
        return new Command(
                by, Instant.parse(day + "T02:00:00Z"), Optional.empty(), CommandKey.random());
    }

    private Command at(String moment) {
        return new Command(editor, Instant.parse(moment), Optional.empty(), CommandKey.random());
    }

    private static Decision.Accepted<Column> accepted(Decision<Column> decision) {
        return (Decision.Accepted<Column>) decision;
    }
}
