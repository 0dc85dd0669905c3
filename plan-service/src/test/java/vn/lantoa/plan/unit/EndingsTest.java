package vn.lantoa.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.unit.Office.day;
import static vn.lantoa.plan.unit.Office.faults;
import static vn.lantoa.plan.unit.Office.faultsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.UnitEnded;
import vn.lantoa.plan.events.UnitMoved;
import vn.lantoa.plan.events.UnitsMerged;

/** How units end, and what becomes of their parts. */
class EndingsTest {

    private final Office office = new Office();

    @Test
    void mergedUnitsAreThereUntilTheDayAndTheNewOneFromThen() {
        office.with("HTQT", "2016-01-01").with("LS", "2016-01-01");
        office.takes(office.merge("KTDN", "2025-07-01", "HTQT", "LS"));

        assertThat(office.on("2025-06-30")).containsExactly("HTQT", "LS");
        assertThat(office.on("2025-07-01")).containsExactly("KTDN");
        assertThat(office.unit("HTQT").nameOn(day("2023-06-01")).text()).isEqualTo("Phòng HTQT");
        assertThat(((UnitsMerged) office.lastTold()).merger().merged())
                .containsExactly("HTQT", "LS");
    }

    @Test
    void aMergedUnitKnowsOfItWhenTheMergerReachesItAndOnlyOnce() {
        office.with("HTQT", "2016-01-01").takes(office.merge("KTDN", "2025-07-01", "HTQT"));
        Unit.End end = office.register().endOf("HTQT").orElseThrow();
        assertThat(office.register().mergingInto(office.unit("HTQT"))).contains("KTDN");

        office.takes(Endings.end(office.unit("HTQT"), end, office.register()));

        assertThat(((UnitEnded) office.lastTold()).ending().successor()).contains("KTDN");
        assertThat(office.register().mergingInto(office.unit("HTQT"))).isEmpty();
        assertThat(Endings.end(office.unit("HTQT"), end, office.register()))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aUnitIsMergedOnceAlsoWhileTheFirstMergerIsStillCarriedOut() {
        office.with("HTQT", "2016-01-01")
                .with("VP", "2016-01-01")
                .takes(office.merge("KTDN", "2025-07-01", "HTQT"));

        Decision<Unit> second = office.merge("VP", "2025-08-01", "HTQT");

        assertThat(faults(second)).containsExactly("/merged/0 unit.merged");
        assertThat(faultsOf(second).getFirst().arguments())
                .isEqualTo(List.of("HTQT", "KTDN", "01/7/2025"));
    }

    @Test
    void everyUnitThatCannotBeMergedIsNamedAtItsPlace() {
        office.with("A", "2016-01-01").with("VP", "2016-01-01").with("NEW", "2025-07-01");

        assertThat(faults(office.merge("VP", "2025-07-01", "A", "VP", "A", "NONE", "NEW")))
                .containsExactly(
                        "/merged/1 unit.merged-into-itself",
                        "/merged/2 unit.merged-twice",
                        "/merged/3 unit.unknown",
                        "/on unit.needed-later");
    }

    @Test
    void aUnitEndsAfterAllThatWasEnteredOfIt() {
        office.with("A", "2016-01-01").with("B", "2016-01-01");
        office.takes(office.rename("A", "Tên mới", "2024-01-01"));

        assertThat(faults(office.dissolve("A", "2024-01-01", "")))
                .containsExactly("/on unit.needed-later");
        assertThat(office.dissolve("A", "2024-01-02", "")).isInstanceOf(Decision.Accepted.class);
        office.takes(office.move("B", "A", "2026-01-01"));
        assertThat(faults(office.merge("C", "2025-07-01", "A")))
                .containsExactly("/on unit.needed-later");
    }

    @Test
    void aUnitWithPartsIsNotDissolvedWithoutSayingWhereTheyGo() {
        office.with("A", "2016-01-01").with("B", "2016-01-01").with("P", "2016-01-01", "A");

        Decision<Unit> alone = office.dissolve("A", "2024-01-01", "");
        assertThat(faults(alone)).containsExactly("/successor unit.parts-left");
        assertThat(faultsOf(alone).getFirst().arguments()).containsExactly("A", "P");

        office.takes(office.dissolve("A", "2024-01-01", "B"));
        assertThat(office.parent("P", "2023-12-31")).isEqualTo("A");
        assertThat(office.parent("P", "2024-01-01")).isEqualTo("B");
    }

    @Test
    void whoMovedAwayBeforeIsNotLeftBehind() {
        office.with("A", "2016-01-01").with("P", "2016-01-01", "A");
        office.takes(office.move("P", "", "2024-01-01"));

        assertThat(office.dissolve("A", "2024-01-02", "")).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aPartFollowsThroughOneMergerAfterAnotherAndTellsOfItOnce() {
        office.with("A", "2016-01-01").with("P", "2016-01-01", "A");
        office.takes(office.merge("B", "2020-01-01", "A"))
                .takes(office.merge("C", "2025-07-01", "B"));
        assertThat(office.parent("P", "2025-07-01")).isEqualTo("C");

        office.takes(Endings.follow(office.unit("P"), office.register()));

        assertThat(((UnitMoved) office.lastTold()).unit().places())
                .extracting(place -> place.from() + " " + place.parent().orElse(""))
                .containsExactly("2016-01-01 A", "2020-01-01 B", "2025-07-01 C");
        assertThat(Endings.follow(office.unit("P"), office.register()))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aPartEnteredLateFollowsWhatIsKnownAlready() {
        office.with("A", "2016-01-01").takes(office.merge("B", "2020-01-01", "A"));

        office.with("P", "2018-01-01", "A");

        assertThat(office.parent("P", "2019-12-31")).isEqualTo("A");
        assertThat(office.parent("P", "2020-01-01")).isEqualTo("B");
        office.with("VP", "2010-01-01").takes(office.move("P", "VP", "2019-01-01"));
        assertThat(office.parent("P", "2020-01-01")).isEqualTo("VP");
    }

    @Test
    void aPartThatTakesOverWhatItStoodUnderStandsWhereThatStood() {
        office.with("SO", "2010-01-01")
                .with("A", "2016-01-01", "SO")
                .with("P", "2016-01-01", "A")
                .with("Q", "2016-01-01", "A");
        office.takes(office.merge("P", "2025-07-01", "A"));

        assertThat(office.parent("P", "2025-07-01")).isEqualTo("SO");
        assertThat(office.parent("Q", "2025-07-01")).isEqualTo("P");
        assertThat(office.register().inOrder(day("2025-07-01")))
                .extracting(Unit::code)
                .containsExactly("SO", "P", "Q");
    }

    @Test
    void whatWouldCloseACircleIsMovedOutFirst() {
        office.with("A", "2016-01-01").with("P", "2016-01-01", "A").with("Q", "2016-01-01", "P");

        assertThat(faults(office.merge("Q", "2025-07-01", "A")))
                .containsExactly("/into unit.takes-over-above");
        assertThat(faults(office.dissolve("A", "2025-07-01", "Q")))
                .containsExactly("/successor unit.takes-over-above");
        office.takes(office.move("Q", "", "2025-01-01"));
        assertThat(office.merge("Q", "2025-07-01", "A")).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anEarlierMergerIsEnteredAfterALaterOne() {
        office.with("A", "2016-01-01").with("B", "2016-01-01").with("C", "2016-01-01");
        office.takes(office.merge("C", "2025-07-01", "B"))
                .takes(office.merge("B", "2020-01-01", "A"));

        assertThat(office.on("2019-12-31")).containsExactly("A", "B", "C");
        assertThat(office.on("2022-01-01")).containsExactly("B", "C");
        assertThat(office.on("2025-07-01")).containsExactly("C");
    }
}
