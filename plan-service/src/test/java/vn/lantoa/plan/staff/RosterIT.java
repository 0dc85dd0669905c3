package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** The roster of any day: T3a's denominator, exact for whoever came or went mid-quarter. */
@ServiceTest
class RosterIT {

    private static final Actor READER =
            new Actor("focal", "SNgV", Optional.of("VPTTr"), Set.of(Role.FOCAL_POINT));

    @LocalServerPort private int port;
    @Autowired private Roster roster;
    @Autowired private Staff staff;
    private Api api;
    private Api focal;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        focal = api.as(Member.FOCAL);
    }

    @Test
    void whoJoinsMovesOrLeavesMidQuarterIsOnEachRosterForTheirDaysOnly() {
        String unit = unit();
        String other = unit();
        String all = joined(unit, "2023-01-03");
        String joiner = joined(unit, "2023-02-15");
        String leaver = joined(unit, "2022-06-01");
        String mover = joined(unit, "2022-06-01");
        ok(focal.post(path(leaver, "departure"), leaving("2023-03-01", "TRANSFERRED")));
        ok(focal.post(path(mover, "move"), place(other, "2023-03-20")));
        String later = joined(unit, "2023-04-01");

        assertThat(on("2023-01-02", unit)).containsExactlyInAnyOrder(leaver, mover);
        assertThat(on("2023-02-14", unit)).containsExactlyInAnyOrder(all, leaver, mover);
        assertThat(on("2023-02-15", unit)).containsExactlyInAnyOrder(all, joiner, leaver, mover);
        assertThat(on("2023-02-28", unit)).contains(leaver);
        assertThat(on("2023-03-01", unit)).doesNotContain(leaver);
        assertThat(on("2023-03-31", unit)).containsExactlyInAnyOrder(all, joiner);
        assertThat(on("2023-03-31", other)).containsExactly(mover);
        assertThat(on("2023-04-01", unit)).containsExactlyInAnyOrder(all, joiner, later);
        assertThat(on("2030-12-31", unit)).containsExactlyInAnyOrder(all, joiner, later);
        assertThat(roster.on(LocalDate.of(2023, 3, 31), List.of(unit, other), READER))
                .extracting(OnRoster::unit)
                .containsOnly(unit, other);
    }

    @Test
    void whatIsEnteredLateChangesTheRosterOfThatDay() {
        String unit = unit();
        String member = joined(unit, "2023-01-03");
        String other = unit();
        assertThat(on("2023-03-31", unit)).containsExactly(member);

        ok(focal.post(path(member, "move"), place(other, "2023-03-01")));
        ok(focal.post(path(member, "move"), place(unit(), "2023-02-01")));

        assertThat(on("2023-03-31", unit)).isEmpty();
        assertThat(on("2023-02-15", other)).isEmpty();
        assertThat(on("2023-03-31", other)).containsExactly(member);
    }

    @Test
    void theRosterOfALargeUnitIsWhole() {
        String unit = unit();
        List<String> entered = new ArrayList<>();
        for (int i = 0; i < 215; i++) {
            String id = unit + "-" + i;
            LocalDate from = LocalDate.of(2022, 1, 1).plusDays(i);
            staff.join(
                            id,
                            Optional.empty(),
                            new StaffMember.Place(unit, Optional.empty(), from),
                            command())
                    .orThrow();
            entered.add(id);
        }

        assertThat(on("2024-01-01", unit)).containsExactlyInAnyOrderElementsOf(entered);
        assertThat(on("2022-01-10", unit)).hasSize(10);
        Set<String> listed = new HashSet<>();
        String next = "";
        do {
            Reply page =
                    focal.get(
                            "/staff?limit=200&on=2024-01-01&unit="
                                    + unit
                                    + (next.isEmpty() ? "" : "&after=" + next));
            page.json().path("items").forEach(item -> listed.add(item.path("id").asString()));
            next = page.at("next");
        } while (!next.isEmpty());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(entered);
    }

    private List<String> on(String day, String unit) {
        return roster.on(LocalDate.parse(day), List.of(unit), READER).stream()
                .map(OnRoster::staff)
                .toList();
    }

    private String joined(String unit, String from) {
        String id = id();
        Reply reply = focal.post("/staff", staff(id, unit, from));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return id;
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static String path(String member, String what) {
        return "/staff/" + member + "/" + what;
    }

    private static Map<String, Object> staff(String id, String unit, String from) {
        Map<String, Object> body = new HashMap<>(place(unit, from));
        body.put("id", id);
        return body;
    }

    private static Map<String, Object> place(String unit, String from) {
        return Map.of("unit", unit, "from", from);
    }

    private static Map<String, Object> leaving(String on, String reason) {
        return Map.of("on", on, "reason", reason);
    }

    private static String id() {
        return "member-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String unit() {
        return "P-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Command command() {
        return new Command(
                READER,
                Instant.parse("2024-01-01T01:00:00Z"),
                Optional.empty(),
                CommandKey.random());
    }
}
