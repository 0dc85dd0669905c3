package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.staff.Careers.FOCAL;
import static vn.lantoa.plan.staff.Careers.OFFICER;
import static vn.lantoa.plan.staff.Careers.by;
import static vn.lantoa.plan.staff.Careers.day;
import static vn.lantoa.plan.staff.Careers.event;
import static vn.lantoa.plan.staff.Careers.joined;
import static vn.lantoa.plan.staff.Careers.left;
import static vn.lantoa.plan.staff.Careers.move;
import static vn.lantoa.plan.staff.Careers.moved;
import static vn.lantoa.plan.staff.Careers.place;
import static vn.lantoa.plan.staff.Careers.refusal;
import static vn.lantoa.plan.staff.Careers.state;
import static vn.lantoa.plan.staff.Careers.unitOn;
import static vn.lantoa.plan.staff.Careers.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.RosterChange;
import vn.lantoa.plan.events.StaffCorrected;
import vn.lantoa.plan.events.StaffLeft;
import vn.lantoa.plan.events.StaffMoved;
import vn.lantoa.plan.events.StaffReturned;
import vn.lantoa.plan.staff.Membership.How;
import vn.lantoa.plan.staff.Membership.Left;

/** What is decided about who works where. */
class StaffMemberTest {

    @Test
    void aMoveTakesEffectOnItsDayAndTellsBothRosters() {
        Decision<StaffMember> decision = move(joined(), "LS-VHDN", "2023-02-15");

        StaffMember member = state(decision);
        assertThat(unitOn(member, "2023-01-02")).isEmpty();
        assertThat(unitOn(member, "2023-02-14")).contains("HTQT");
        assertThat(unitOn(member, "2023-02-15")).contains("LS-VHDN");
        StaffMoved told = event(decision, StaffMoved.class);
        assertThat(told.from()).isEqualTo("HTQT");
        assertThat(told.changes())
                .containsExactly(
                        change("HTQT", "2023-02-15", -1), change("LS-VHDN", "2023-02-15", 1));
    }

    @Test
    void aMoveEnteredAfterALaterOneEndsWhereThatBegins() {
        StaffMember later = moved(joined(), "BGD", "2023-03-01");

        Decision<StaffMember> decision = move(later, "LS-VHDN", "2023-02-15");

        StaffMember member = state(decision);
        assertThat(units(member)).containsExactly("HTQT", "LS-VHDN", "BGD");
        assertThat(unitOn(member, "2023-02-28")).contains("LS-VHDN");
        assertThat(unitOn(member, "2023-03-01")).contains("BGD");
        assertThat(event(decision, StaffMoved.class).changes())
                .as("what was told of 1 March is taken back of HTQT")
                .containsExactly(
                        change("HTQT", "2023-02-15", -1),
                        change("LS-VHDN", "2023-02-15", 1),
                        change("HTQT", "2023-03-01", 1),
                        change("LS-VHDN", "2023-03-01", -1));
    }

    @Test
    void aNewPositionInTheUnitChangesNoRoster() {
        Decision<StaffMember> decision =
                joined().move(
                                new StaffMember.Place(
                                        "HTQT", Optional.of("Phó Trưởng phòng"), day("2023-02-15")),
                                UnitEnds.Known.NONE,
                                by(FOCAL));

        assertThat(event(decision, StaffMoved.class).changes()).isEmpty();
        assertThat(state(decision).career().last().position()).contains("Phó Trưởng phòng");
        assertThat(state(decision).career().first().position()).isEmpty();
    }

    @Test
    void contradictionsAreRefused() {
        StaffMember member = moved(joined(), "LS-VHDN", "2023-02-15");

        assertThat(conflict(move(member, "BGD", "2023-01-02"))).isEqualTo("staff.not-on-roster");
        assertThat(conflict(move(member, "BGD", "2023-02-15"))).isEqualTo("staff.entered-that-day");
        assertThat(conflict(member.leave(day("2023-02-15"), Left.RESIGNED, by(FOCAL))))
                .isEqualTo("staff.later-entry");
        assertThat(conflict(comeBack(member, "HTQT", "2023-05-01"))).isEqualTo("staff.on-roster");
        StaffMember gone = left(member, "2023-06-01");
        assertThat(conflict(gone.leave(day("2023-07-01"), Left.RETIRED, by(FOCAL))))
                .isEqualTo("staff.left-already");
        assertThat(conflict(move(gone, "HTQT", "2023-06-01"))).isEqualTo("staff.not-on-roster");
        assertThat(conflict(comeBack(gone, "HTQT", "2023-05-31"))).isEqualTo("staff.left-later");
    }

    @Test
    void theDayOfADepartureIsTheFirstOffTheRoster() {
        Decision<StaffMember> decision = joined().leave(day("2023-06-01"), Left.RETIRED, by(FOCAL));

        StaffMember gone = state(decision);
        assertThat(unitOn(gone, "2023-05-31")).contains("HTQT");
        assertThat(unitOn(gone, "2023-06-01")).isEmpty();
        assertThat(event(decision, StaffLeft.class).reason()).isEqualTo("RETIRED");
        assertThat(event(decision, StaffLeft.class).changes())
                .containsExactly(change("HTQT", "2023-06-01", -1));
        assertThat(gone.leftOn()).contains(day("2023-06-01"));
    }

    @Test
    void aMoveEnteredAfterTheDepartureKeepsTheDeparture() {
        StaffMember member = moved(left(joined(), "2023-06-01"), "LS-VHDN", "2023-03-01");

        assertThat(unitOn(member, "2023-05-31")).contains("LS-VHDN");
        assertThat(member.career().last().left()).contains(Left.RETIRED);
        assertThat(member.leftOn()).contains(day("2023-06-01"));
    }

    @Test
    void whoComesBackIsOnTheRosterAgainButNotInBetween() {
        Decision<StaffMember> decision =
                comeBack(left(joined(), "2023-06-01"), "LS-VHDN", "2023-09-01");

        StaffMember back = state(decision);
        assertThat(unitOn(back, "2023-08-31")).isEmpty();
        assertThat(unitOn(back, "2023-09-01")).contains("LS-VHDN");
        assertThat(back.leftOn()).isEmpty();
        assertThat(event(decision, StaffReturned.class).changes())
                .containsExactly(change("LS-VHDN", "2023-09-01", 1));
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        StaffMember member = moved(joined(), "LS-VHDN", "2023-02-15");

        assertThat(move(member, "LS-VHDN", "2023-02-15")).isInstanceOf(Decision.Unchanged.class);
        StaffMember gone = left(member, "2023-06-01");
        assertThat(gone.leave(day("2023-06-01"), Left.RETIRED, by(FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
        StaffMember back = state(comeBack(gone, "HTQT", "2023-09-01"));
        assertThat(comeBack(back, "HTQT", "2023-09-01")).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aMergerMovesOnceWhoeverIsInAMergedUnitThen() {
        StaffMember member = moved(joined(), "LS-VHDN", "2023-02-15");

        Decision<StaffMember> decision =
                member.followMerger(Set.of("HTQT", "LS-VHDN"), "KTDN", day("2023-07-01"));

        StaffMember merged = state(decision);
        assertThat(units(merged)).containsExactly("HTQT", "LS-VHDN", "KTDN");
        assertThat(merged.career().last().how()).isEqualTo(How.MERGED);
        assertThat(event(decision, StaffMoved.class).on()).isEqualTo(day("2023-07-01"));
        assertThat(merged.followMerger(Set.of("HTQT", "LS-VHDN"), "KTDN", day("2023-07-01")))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void whoHadLeftBeforeTheMergerStaysWhereTheyWere() {
        StaffMember gone = left(joined(), "2023-06-01");

        assertThat(gone.followMerger(Set.of("HTQT"), "KTDN", day("2023-07-01")))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aMoveIntoAMergedUnitThatIsStillToComeGoesToTheNewOne() {
        StaffMember member = moved(joined(), "LS-VHDN", "2023-08-01");

        StaffMember merged =
                state(member.followMerger(Set.of("LS-VHDN"), "KTDN", day("2023-07-01")));

        assertThat(units(merged)).containsExactly("HTQT", "KTDN");
        assertThat(merged.career().last().from()).isEqualTo(day("2023-08-01"));
    }

    @Test
    void whoIsEnteredLateFollowsAUnitThatHasEndedSince() {
        UnitEnds.Known ends =
                unit ->
                        switch (unit) {
                            case "HTQT" -> Optional.of(new UnitEnds.End(day("2023-07-01"), "KTDN"));
                            case "KTDN" -> Optional.of(new UnitEnds.End(day("2024-01-01"), "DN"));
                            default -> Optional.empty();
                        };

        StaffMember late =
                state(
                        StaffMember.join(
                                "officer",
                                Optional.empty(),
                                place("HTQT", "2023-01-03"),
                                ends,
                                by(FOCAL)));

        assertThat(units(late)).containsExactly("HTQT", "KTDN", "DN");
        assertThat(unitOn(late, "2023-12-31")).contains("KTDN");
    }

    @Test
    void aCorrectionTakesBackWhatWasToldAndTellsWhatIs() {
        Career right =
                new Career(
                        List.of(
                                Membership.from(
                                        day("2023-02-01"), "HTQT", Optional.empty(), How.JOINED)));

        Decision<StaffMember> decision =
                joined().correct(Optional.empty(), right, "Nhập nhầm ngày", by(FOCAL));

        assertThat(event(decision, StaffCorrected.class).changes())
                .containsExactly(change("HTQT", "2023-01-03", -1), change("HTQT", "2023-02-01", 1));
    }

    @Test
    void nobodyElseKeepsTheRoster() {
        Command officer = by(OFFICER);

        assertThat(
                        List.of(
                                refusal(
                                        StaffMember.join(
                                                "x",
                                                Optional.empty(),
                                                place("HTQT", "2023-01-03"),
                                                UnitEnds.Known.NONE,
                                                officer)),
                                refusal(
                                        joined().move(
                                                        place("BGD", "2023-02-01"),
                                                        UnitEnds.Known.NONE,
                                                        officer)),
                                refusal(joined().leave(day("2023-02-01"), Left.OTHER, officer)),
                                refusal(
                                        left(joined(), "2023-02-01")
                                                .comeBack(
                                                        place("BGD", "2023-03-01"),
                                                        UnitEnds.Known.NONE,
                                                        officer)),
                                refusal(
                                        joined().correct(
                                                        Optional.empty(),
                                                        joined().career(),
                                                        "x",
                                                        officer))))
                .allSatisfy(no -> assertThat(no.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
    }

    private static Decision<StaffMember> comeBack(StaffMember member, String unit, String from) {
        return member.comeBack(place(unit, from), UnitEnds.Known.NONE, by(FOCAL));
    }

    private static String conflict(Decision<StaffMember> decision) {
        Refusal no = refusal(decision);
        assertThat(no.reason()).isEqualTo(Refusal.Reason.CONFLICT);
        return no.code();
    }

    private static RosterChange change(String unit, String day, int people) {
        return new RosterChange(unit, day(day), people);
    }
}
