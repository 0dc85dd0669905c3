package vn.lantoa.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.unit.Office.by;
import static vn.lantoa.plan.unit.Office.day;
import static vn.lantoa.plan.unit.Office.faults;
import static vn.lantoa.plan.unit.Office.faultsOf;
import static vn.lantoa.plan.unit.Office.founding;
import static vn.lantoa.plan.unit.Office.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.UnitEstablished;

/** What is decided of one unit beside the others. */
class EntriesTest {

    private final Office office = new Office();

    @Test
    void aUnitIsThereFromItsFirstDayOn() {
        office.with("HTQT", "2023-03-01");

        assertThat(office.on("2023-02-28")).isEmpty();
        assertThat(office.on("2023-03-01")).containsExactly("HTQT");
        assertThat(((UnitEstablished) office.lastTold()).unit().id()).isEqualTo("HTQT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "FOCAL_POINT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseKeepsTheRegister(Role role) {
        office.with("HTQT", "2020-01-01");

        assertThat(
                        refusal(
                                        Entries.establish(
                                                founding("KTDN", "2023-01-01", ""),
                                                office.register(),
                                                by(role)))
                                .reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(
                        refusal(
                                        Endings.dissolve(
                                                office.unit("HTQT"),
                                                Office.dissolved("2024-01-01", ""),
                                                office.register(),
                                                by(role)))
                                .reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void theSameEnteredAgainIsNoErrorAndAnotherUnitOfTheCodeIs() {
        office.with("HTQT", "2020-01-01");

        assertThat(
                        Entries.establishAgain(
                                office.unit("HTQT"),
                                founding("HTQT", "2020-01-01", ""),
                                by(Role.ADMIN)))
                .isInstanceOf(Decision.Unchanged.class);
        Decision<Unit> other =
                Entries.establishAgain(
                        office.unit("HTQT"), founding("HTQT", "2024-01-01", ""), by(Role.ADMIN));
        assertThat(refusal(other).reason()).isEqualTo(Refusal.Reason.CONFLICT);
        assertThat(faults(other)).containsExactly("/code unit.code-taken");
    }

    @Test
    void aCodeIsNeitherAWordOfAddressesNorLikeAnother() {
        office.with("HTQT", "2020-01-01");

        assertThat(faults(office.establish("tree", "2020-01-01", "")))
                .containsExactly("/code unit.code-reserved");
        assertThat(faults(office.establish("htqt", "2020-01-01", "")))
                .containsExactly("/code unit.code-alike");
    }

    @Test
    void aUnitStandsUnderOneThatIsThereOnThatDay() {
        office.with("TT", "2022-01-01");

        assertThat(faults(office.establish("A", "2021-12-31", "TT")))
                .containsExactly("/parent unit.not-yet");
        assertThat(faults(office.establish("A", "2022-01-01", "NONE")))
                .containsExactly("/parent unit.unknown");
        office.with("A", "2022-01-01", "TT");
        assertThat(office.parent("A", "2022-01-01")).isEqualTo("TT");
    }

    @Test
    void aNameHoldsFromItsDayUntilTheNextOneInWhateverOrderTheyAreEntered() {
        office.with("A", "2010-01-01")
                .takes(office.rename("A", "Phòng thứ ba", "2024-01-01"))
                .takes(office.rename("A", "Phòng thứ hai", "2015-06-01"));

        assertThat(office.unit("A").nameOn(day("2015-05-31")).text()).isEqualTo("Phòng A");
        assertThat(office.unit("A").nameOn(day("2015-06-01")).text()).isEqualTo("Phòng thứ hai");
        assertThat(office.unit("A").nameOn(day("2023-12-31")).text()).isEqualTo("Phòng thứ hai");
        assertThat(office.unit("A").nameOn(day("2024-01-01")).text()).isEqualTo("Phòng thứ ba");
    }

    @Test
    void aNameOfTheSameDayIsCorrectedAndTheSameAgainChangesNothing() {
        office.with("A", "2010-01-01").takes(office.rename("A", "Phòng sai", "2015-06-01"));
        office.takes(office.rename("A", "Phòng đúng", "2015-06-01"));

        assertThat(office.unit("A").names()).hasSize(2);
        assertThat(office.unit("A").nameOn(day("2015-06-01")).text()).isEqualTo("Phòng đúng");
        assertThat(office.rename("A", "Phòng đúng", "2015-06-01"))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void nothingIsEnteredForADayOutsideTheUnitsLife() {
        office.with("A", "2010-01-01").with("B", "2010-01-01");
        office.takes(office.dissolve("A", "2020-01-01", ""));

        assertThat(faults(office.rename("A", "Tên", "2009-12-31")))
                .containsExactly("/from unit.not-yet");
        assertThat(faults(office.rename("A", "Tên", "2020-01-01")))
                .containsExactly("/from unit.dissolved");
        assertThat(faults(office.move("A", "B", "2020-01-01")))
                .containsExactly("/from unit.dissolved");
        assertThat(office.rename("A", "Tên", "2019-12-31")).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aUnitNeverComesToStandUnderItself() {
        office.with("A", "2010-01-01").with("B", "2010-01-01", "A").with("C", "2010-01-01", "B");

        assertThat(faults(office.move("A", "A", "2020-01-01")))
                .containsExactly("/parent unit.under-itself");
        assertThat(faults(office.move("A", "C", "2020-01-01")))
                .containsExactly("/parent unit.goes-round");
    }

    @Test
    void aCircleThatWouldOnlyCloseLaterIsRefusedToo() {
        office.with("A", "2010-01-01").with("B", "2010-01-01");
        office.takes(office.move("B", "A", "2025-01-01"));

        assertThat(faults(office.move("A", "B", "2020-01-01")))
                .containsExactly("/parent unit.goes-round");
        office.takes(office.move("A", "", "2024-06-01"));
        assertThat(office.move("A", "B", "2020-01-01")).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void underAUnitThatIsDissolvedWithoutSuccessorNothingStandsOn() {
        office.with("A", "2010-01-01").takes(office.dissolve("A", "2020-01-01", ""));

        Decision<Unit> late = office.establish("B", "2015-01-01", "A");

        assertThat(faults(late)).containsExactly("/parent unit.dissolved");
        assertThat(faultsOf(late).getFirst().arguments()).containsExactly("A", "01/01/2020");
    }
}
