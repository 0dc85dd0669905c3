package vn.lantoa.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.FindingClosed;
import vn.lantoa.plan.events.FindingOverdue;
import vn.lantoa.plan.events.FindingReopened;
import vn.lantoa.plan.inspection.InspectionFinding.Kind;
import vn.lantoa.plan.inspection.InspectionFinding.Recheck;
import vn.lantoa.plan.inspection.InspectionFinding.Severity;
import vn.lantoa.plan.inspection.InspectionFinding.Status;

/** What becomes of a shortcoming found in the unit HTQT, to be fixed by 30 June 2023. */
class InspectionFindingTest {

    private static final LocalDate FIX_BY = LocalDate.parse("2023-06-30");
    private static final Actor FOCAL = actor("focal", "VPTTr", Role.FOCAL_POINT);
    private static final Actor LEADER = actor("leader", "BGD", Role.LEADER);
    private static final Actor HEAD = actor("unit-head", "HTQT", Role.UNIT_HEAD);
    private static final Actor MEMBER = actor("officer-ls", "LS-VHDN", Role.OFFICER);
    private static final Actor STRANGER = actor("officer-x", "LS-VHDN", Role.OFFICER);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "UNIT_HEAD", "FOCAL_POINT", "LEADER"})
    void theInspectedUnitNeverClosesWhateverTheRole(Role role) {
        Actor own = actor("somebody", "HTQT", role);

        Decision<InspectionFinding> closing =
                Rechecking.recheck(
                        remedied(), seen("2023-06-21", true), List.of(), on("2023-06-21", own));

        assertThat(refusal(closing).code()).isEqualTo("inspection.own-unit");
        assertThat(refusal(closing).reason()).isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void theFocalPointALeaderAndANamedInspectorCloseIt() {
        for (Actor inspector : List.of(FOCAL, LEADER, MEMBER)) {
            Decision<InspectionFinding> closing =
                    Rechecking.recheck(
                            remedied(),
                            seen("2023-06-21", true),
                            List.of(),
                            on("2023-06-21", inspector));

            FindingClosed told = (FindingClosed) accepted(closing).event();
            assertThat(told.finding().status()).isEqualTo("CLOSED");
            assertThat(told.onTime()).isTrue();
        }
    }

    @Test
    void anOfficerOfAnotherUnitWhoIsNoInspectorDoesNotLearnOfIt() {
        Decision<InspectionFinding> closing =
                Rechecking.recheck(
                        remedied(),
                        seen("2023-06-21", true),
                        List.of(),
                        on("2023-06-21", STRANGER));

        assertThat(refusal(closing).reason()).isEqualTo(Refusal.Reason.HIDDEN);
    }

    @Test
    void onlyTheInspectedUnitSaysThatItIsFixed() {
        Decision<InspectionFinding> remedy =
                Rechecking.remedy(
                        raised(), "Đã niêm yết", List.of("e"), List.of(), on("2023-06-20", FOCAL));

        assertThat(refusal(remedy).code()).isEqualTo("inspection.remedy-not-allowed");
    }

    @Test
    void notFixedItIsOpenAgainUntilAnotherDayAndOverdueOnceForEach() {
        InspectionFinding late = accepted(raised().passFixBy(on("2023-09-01", FOCAL))).state();
        assertThat(late.overdueSince()).contains(LocalDate.parse("2023-07-01"));
        assertThat(late.passFixBy(on("2023-09-02", FOCAL))).isEqualTo(Decision.unchanged());

        Recheck failed =
                new Recheck(
                        LocalDate.parse("2023-09-03"),
                        false,
                        "Còn thiếu",
                        Optional.of(LocalDate.parse("2023-09-10")),
                        List.of(),
                        "focal");
        Decision.Accepted<InspectionFinding> reopened =
                accepted(Rechecking.recheck(late, failed, List.of(), on("2023-09-03", FOCAL)));

        FindingReopened told = (FindingReopened) reopened.event();
        assertThat(told.previousFixBy()).contains(FIX_BY);
        assertThat(told.finding().overdueSince()).isEmpty();
        InspectionFinding again = reopened.state();
        assertThat(again.passFixBy(on("2023-09-10", FOCAL))).isEqualTo(Decision.unchanged());
        FindingOverdue overdue =
                (FindingOverdue) accepted(again.passFixBy(on("2023-09-11", FOCAL))).event();
        assertThat(overdue.since()).isEqualTo("2023-09-11");
    }

    @Test
    void notFixedItNeedsAnotherDay() {
        Decision<InspectionFinding> recheck =
                Rechecking.recheck(
                        remedied(), seen("2023-06-21", false), List.of(), on("2023-06-21", FOCAL));

        assertThat(refusal(recheck).faults())
                .extracting("pointer", "code")
                .containsExactly(tuple("/fixBy", "inspection.fix-by-required"));
    }

    @Test
    void fixedAfterItsDayItIsLateThoughNoRoundCameBetween() {
        InspectionFinding fixedLate =
                accepted(
                                Rechecking.remedy(
                                        raised(),
                                        "Xong",
                                        List.of("e"),
                                        List.of(),
                                        on("2023-07-02", HEAD)))
                        .state();

        FindingClosed told =
                (FindingClosed)
                        accepted(
                                        Rechecking.recheck(
                                                fixedLate,
                                                seen("2023-07-03", true),
                                                List.of(),
                                                on("2023-07-03", LEADER)))
                                .event();

        assertThat(told.onTime()).isFalse();
        assertThat(told.finding().overdueSince()).contains(LocalDate.parse("2023-07-01"));
    }

    @Test
    void whatTheUnitFixedIsNotOverdueWhileItWaitsToBeCheckedAgain() {
        assertThat(remedied().passFixBy(on("2023-09-01", FOCAL))).isEqualTo(Decision.unchanged());
    }

    @Test
    void everythingWrongWithAFindingIsNamedAtOnce() {
        Decision<InspectionFinding> praise =
                raise(
                        new InspectionFinding.Remark(
                                "Tốt", Kind.PRAISE, Optional.of(Severity.MINOR), Optional.of("9")),
                        Optional.of(LocalDate.parse("2023-01-01")));

        assertThat(refusal(praise).faults())
                .extracting("code")
                .containsExactly(
                        "inspection.nothing-to-fix",
                        "inspection.day-past",
                        "inspection.severity-of-shortcomings",
                        "inspection.no-item");
    }

    @Test
    void praiseIsNotedAndSettled() {
        InspectionFinding praise =
                accepted(
                                raise(
                                        new InspectionFinding.Remark(
                                                "Tốt",
                                                Kind.PRAISE,
                                                Optional.empty(),
                                                Optional.empty()),
                                        Optional.empty()))
                        .state();

        assertThat(praise.status()).isEqualTo(Status.NOTED);
        assertThat(praise.status().isSettled()).isTrue();
    }

    private static InspectionFinding raised() {
        return accepted(
                        raise(
                                new InspectionFinding.Remark(
                                        "Chưa niêm yết",
                                        Kind.SHORTCOMING,
                                        Optional.of(Severity.MAJOR),
                                        Optional.of("1")),
                                Optional.of(FIX_BY)))
                .state();
    }

    private static InspectionFinding remedied() {
        return accepted(
                        Rechecking.remedy(
                                raised(),
                                "Đã niêm yết",
                                List.of("e"),
                                List.of(),
                                on("2023-06-20", HEAD)))
                .state();
    }

    private static Decision<InspectionFinding> raise(
            InspectionFinding.Remark remark, Optional<LocalDate> fixBy) {
        Inspection.Mandate mandate =
                new Inspection.Mandate(
                        "Kiểm tra",
                        new InspectingSide("HTQT", List.of("officer-ls")),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        LocalDate day = LocalDate.parse("2023-05-10");
        Checklist checklist =
                Checklist.asking(
                        List.of(new Checklist.Item("1", "Có niêm yết không?", Optional.empty())));
        Inspection planned =
                ((Decision.Accepted<Inspection>)
                                Inspection.planned("i", mandate, day, day, checklist))
                        .state();
        Inspection running =
                ((Decision.Accepted<Inspection>) Conduct.open(planned, on("2023-05-10", FOCAL)))
                        .state();
        return Raising.raise("f", running, remark, fixBy, on("2023-05-10", FOCAL));
    }

    private static Recheck seen(String day, boolean fixed) {
        return new Recheck(LocalDate.parse(day), fixed, "Đã xem", Optional.empty(), List.of(), "x");
    }

    private static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "SNgV", Optional.of(unit), Set.of(role));
    }

    private static Command on(String day, Actor actor) {
        return new Command(
                actor, Instant.parse(day + "T03:00:00Z"), Optional.empty(), CommandKey.random());
    }

    private static Decision.Accepted<InspectionFinding> accepted(
            Decision<InspectionFinding> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<InspectionFinding>) decision;
    }

    private static Refusal refusal(Decision<InspectionFinding> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<InspectionFinding>) decision).refusal();
    }
}
