package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.UnitBasisFacts;
import vn.lantoa.plan.events.UnitEndFacts;
import vn.lantoa.plan.events.UnitEnded;
import vn.lantoa.plan.events.UnitFacts;
import vn.lantoa.plan.events.UnitMergerFacts;
import vn.lantoa.plan.events.UnitsMerged;

/** Units that are merged, as their events tell it: the people go where the units went. */
@ServiceTest
class MergedUnitsIT {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);
    private static final Actor READER =
            new Actor("focal", "SNgV", Optional.of("VPTTr"), Set.of(Role.FOCAL_POINT));

    @LocalServerPort private int port;
    @Autowired private Roster roster;
    private Api focal;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String one = "A-" + mark;
    private final String two = "B-" + mark;
    private final String into = "C-" + mark;

    @BeforeEach
    void connect() {
        focal = Api.at(port).as(Member.FOCAL);
    }

    @Test
    void thePeopleOfMergedUnitsMoveOnceHoweverOftenItIsHeard() {
        List<String> members = List.of(joined("m1", one), joined("m2", one), joined("m3", two));
        Map<String, String> head = Wire.head("UnitsMerged", UUID.randomUUID().toString(), 1);
        String body = EventJson.write(new UnitsMerged(unit(into, Optional.empty()), merger()));

        Wire.tell(PlanEvents.TOPIC, head, body);
        Wire.tell(PlanEvents.TOPIC, head, body);
        Wire.tell(
                PlanEvents.TOPIC, Wire.head("UnitsMerged", UUID.randomUUID().toString(), 1), body);

        await().untilAsserted(
                        () ->
                                assertThat(on(DAY, into))
                                        .containsExactlyInAnyOrderElementsOf(members));
        assertThat(on(DAY.minusDays(1), one)).hasSize(2);
        assertThat(on(DAY, one)).isEmpty();
        String last = joined("m4", two);
        Wire.tell(
                PlanEvents.TOPIC, Wire.head("UnitsMerged", UUID.randomUUID().toString(), 1), body);
        await().untilAsserted(() -> assertThat(on(DAY, into)).contains(last));
        for (String member : members) {
            assertThat(told(focal.get("/staff/" + member).at("subject")))
                    .containsExactly("StaffJoined", "StaffMoved");
        }
    }

    @Test
    void whoIsEnteredLateFollowsTheUnitThatEnded() {
        UnitEndFacts end = new UnitEndFacts(DAY, "MERGED", Optional.of(into), basis());
        Wire.tell(
                PlanEvents.TOPIC,
                Wire.head("UnitEnded", UUID.randomUUID().toString(), 2),
                EventJson.write(new UnitEnded(unit(one, Optional.of(end)), end)));

        List<String> late = new ArrayList<>();
        await().untilAsserted(
                        () -> {
                            late.add(joined("late" + late.size(), one));
                            assertThat(on(DAY, into)).contains(late.getLast());
                        });

        assertThat(on(DAY.minusDays(1), one)).contains(late.getLast());
        assertThat(on(DAY, one)).doesNotContain(late.getLast());
    }

    private List<String> on(LocalDate day, String unit) {
        return roster.on(day, List.of(unit), READER).stream().map(OnRoster::staff).toList();
    }

    private String joined(String who, String unit) {
        String id = who + "-" + mark;
        Reply reply = focal.post("/staff", Map.of("id", id, "unit", unit, "from", "2023-01-03"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return id;
    }

    private UnitMergerFacts merger() {
        return new UnitMergerFacts(DAY, List.of(one, two), basis());
    }

    private static UnitFacts unit(String code, Optional<UnitEndFacts> end) {
        return new UnitFacts(
                code, "DIVISION", LocalDate.of(2020, 1, 1), List.of(), List.of(), List.of(), end);
    }

    private static UnitBasisFacts basis() {
        return EventJson.read(
                "{\"number\": \"1502/QĐ-UBND\", \"date\": \"2023-06-20\", \"text\": \"Sáp nhập\"}",
                UnitBasisFacts.class);
    }

    private static List<String> told(String subject) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(subject))
                .map(Wire.Told::type)
                .toList();
    }
}
