package vn.lantoa.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lantoa.plan.unit.Desk.FOCAL;
import static vn.lantoa.plan.unit.Desk.id;
import static vn.lantoa.plan.unit.Desk.newUnit;
import static vn.lantoa.plan.unit.Desk.told;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** Units that are merged: one event, carried out on each; and what other features are told. */
@ServiceTest
class MergerIT {

    @LocalServerPort private int port;
    @Autowired private Units units;
    private Desk desk;

    @BeforeEach
    void connect() {
        desk = Desk.at(port);
    }

    @Test
    void aMergerIsToldOnceAndReachesEveryMergedUnitAndItsParts() {
        desk.establish("MG-HTQT", "2016-03-01");
        desk.establish("MG-LS", "2016-03-01");
        desk.establish("MG-TT", "2016-03-01", "MG-HTQT");

        Reply merged = desk.merge(newUnit("MG-KTDN"), "2025-07-01", "MG-HTQT", "MG-LS");

        assertThat(merged.status()).as(merged.text()).isEqualTo(201);
        assertThat(merged.header("Location")).isEqualTo("/units/MG-KTDN");
        assertThat(desk.get("/units/MG-HTQT").at("standing"))
                .as("merged at once, for whoever asks")
                .isEqualTo("MERGED");
        await().until(() -> told("MG-TT").contains("UnitMoved"));
        assertThat(told("MG-KTDN")).containsExactly("UnitsMerged");
        assertThat(told("MG-HTQT")).containsExactly("UnitEstablished", "UnitEnded");
        assertThat(told("MG-LS")).containsExactly("UnitEstablished", "UnitEnded");
        assertThat(told("MG-TT")).containsExactly("UnitEstablished", "UnitMoved");
        assertThat(desk.get("/units/MG-HTQT").at("mergingInto")).isEmpty();
        assertThat(desk.get("/units/MG-HTQT").at("end.successor")).isEqualTo("MG-KTDN");
        assertThat(desk.get("/units/MG-KTDN").json().path("predecessors").toString())
                .isEqualTo("[\"MG-HTQT\",\"MG-LS\"]");
    }

    @Test
    void theNamesOf2023AreStillShownFor2023AfterTheMergerOf2025() {
        desk.establish("MY-HTQT", "2016-03-01");
        desk.merge(newUnit("MY-KTDN"), "2025-07-01", "MY-HTQT");
        await().until(() -> told("MY-HTQT").contains("UnitEnded"));

        Reply then = desk.get("/units/MY-HTQT?on=2023-06-01");
        assertThat(then.at("name")).isEqualTo("Phòng MY-HTQT");
        assertThat(then.at("standing")).isEqualTo("THERE");
        assertThat(desk.get("/units?on=2023-06-01&limit=200&after=MY-").text())
                .contains("\"id\":\"MY-HTQT\"")
                .doesNotContain("MY-KTDN");
        assertThat(desk.get("/units?on=2025-07-01&limit=200&after=MY-").text())
                .contains("\"id\":\"MY-KTDN\"")
                .doesNotContain("\"id\":\"MY-HTQT\"");
        assertThat(desk.get("/units/MY-HTQT/history").json().path("steps"))
                .extracting(step -> step.path("on").asString() + " " + step.path("what").asString())
                .containsExactly("2016-03-01 ESTABLISHED", "2025-07-01 MERGED");
        assertThat(desk.get("/units/MY-KTDN/history").at("steps.1.basis.number"))
                .isEqualTo("1502/QĐ-UBND");
    }

    @Test
    void otherFeaturesAreToldByTheDayWhatBecameOfAUnit() {
        desk.establish("MF-HTQT", "2016-03-01");
        desk.merge(newUnit("MF-KTDN"), "2025-07-01", "MF-HTQT");

        assertThat(units.faults("/unit", "MF-HTQT", LocalDate.parse("2025-06-30"), FOCAL))
                .isEmpty();
        assertThat(units.faults("/unit", "MF-HTQT", LocalDate.parse("2025-07-01"), FOCAL))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.code()).isEqualTo("unit.merged");
                            assertThat(fault.arguments())
                                    .containsExactly("MF-HTQT", "MF-KTDN", "01/7/2025");
                        });
        assertThat(units.faults("/unit", "MF-KTDN", LocalDate.parse("2025-06-30"), FOCAL))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("unit.not-yet"));
        assertThat(units.faults("/unit", "MF-NOBODY", LocalDate.parse("2025-07-01"), FOCAL))
                .as("a unit nobody entered")
                .isEmpty();
        assertThat(units.find("MF-HTQT", LocalDate.parse("2025-07-01"), FOCAL)).isEmpty();
        assertThat(units.find("MF-HTQT", LocalDate.parse("2025-06-30"), FOCAL)).isPresent();
    }

    @Test
    void whoIsWithinWhomDependsOnTheDay() {
        desk.establish("MW-A", "2016-03-01");
        desk.establish("MW-B", "2016-03-01", "MW-A");
        desk.establish("MW-C", "2016-03-01", "MW-B");
        desk.post("/units/MW-B/parent", Map.of("from", "2024-01-01"));

        LocalDate before = LocalDate.parse("2023-12-31");
        LocalDate after = LocalDate.parse("2024-01-01");
        assertThat(units.isWithin("MW-C", "MW-A", before, FOCAL)).isTrue();
        assertThat(units.isWithin("MW-C", "MW-A", after, FOCAL)).isFalse();
        assertThat(units.children("MW-A", before, FOCAL))
                .extracting(UnitOn::id)
                .containsExactly("MW-B");
        assertThat(units.on(before, FOCAL))
                .extracting(UnitOn::id)
                .containsSubsequence("MW-A", "MW-B", "MW-C");
        assertThat(units.group(RecipientGroup.DIVISIONS_AND_AFFILIATED_UNITS, before, FOCAL))
                .extracting(UnitOn::id)
                .contains("MW-C");
    }

    @Test
    void theSameEventsOnceMoreChangeNothing() {
        desk.establish("MD-A", "2016-03-01");
        desk.establish("MD-P", "2016-03-01", "MD-A");
        desk.merge(newUnit("MD-B"), "2025-07-01", "MD-A");
        await().until(() -> told("MD-P").contains("UnitMoved"));

        Wire.heard(PlanEvents.TOPIC).stream()
                .filter(event -> event.key().equals(id("MD-B")) || event.key().equals(id("MD-A")))
                .toList()
                .reversed()
                .forEach(event -> Wire.tell(PlanEvents.TOPIC, event.headers(), event.body()));
        // What comes later on the same partitions is handled after the duplicates.
        desk.merge("MD-B", "2026-01-01", desk.establish("MD-LAST", "2016-03-01"));
        await().until(() -> told("MD-LAST").contains("UnitEnded"));

        assertThat(desk.get("/units/MD-A").at("version")).isEqualTo("2");
        assertThat(desk.get("/units/MD-P").at("version")).isEqualTo("2");
    }
}
