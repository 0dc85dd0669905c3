package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;

/** Who acts on a task of the unit HTQT, due on 31 March 2023, and what comes of it. */
final class Acting {

    static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    static final List<Evidence> PAGE =
            List.of(new Evidence.Url(URI.create("https://x.vn/1"), Optional.empty()));

    static final Actor FOCAL = actor("focal", "VPTTr", Role.FOCAL_POINT);
    static final Actor LEADER = actor("leader", "BGD", Role.LEADER);
    static final Actor HEAD = actor("unit-head", "HTQT", Role.UNIT_HEAD);
    static final Actor OFFICER = actor("officer", "HTQT", Role.OFFICER);
    static final Actor STRANGER = actor("officer-ls", "LS-VHDN", Role.OFFICER);

    private Acting() {}

    static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "SNgV", Optional.of(unit), Set.of(role));
    }

    static Command on(String day, Actor actor) {
        return at(actor, Instant.parse(day + "T03:00:00Z"));
    }

    static Command at(Actor actor, Instant now) {
        return new Command(actor, now, Optional.empty(), CommandKey.random());
    }

    static Task.Assignment wanted(String unit, String... supporting) {
        return new Task.Assignment(
                "Đăng tin",
                unit,
                Optional.empty(),
                DUE,
                Optional.empty(),
                Optional.of("c7"),
                Details.NONE.supportedBy(List.of(supporting)));
    }

    /** By the focal point, across units. */
    static Task assigned(String... supporting) {
        return state(Assigning.assign("t1", wanted("HTQT", supporting), on("2023-01-02", FOCAL)));
    }

    /** By the unit's own head. */
    static Task assignedInUnit() {
        return state(Assigning.assign("t1", wanted("HTQT"), on("2023-01-02", HEAD)));
    }

    static Decision<Task> complete(Task task, List<Evidence> evidence, Command by) {
        return Completing.complete(task, Completion.provenBy(evidence, DUE), by);
    }

    static Task state(Decision<Task> decision) {
        return accepted(decision).state();
    }

    static <E> E event(Decision<Task> decision, Class<E> type) {
        return type.cast(accepted(decision).event());
    }

    static Decision.Accepted<Task> accepted(Decision<Task> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Task>) decision;
    }

    static Refusal refusal(Decision<Task> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Task>) decision).refusal();
    }
}
