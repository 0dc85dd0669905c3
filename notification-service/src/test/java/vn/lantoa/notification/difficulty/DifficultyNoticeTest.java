package vn.lantoa.notification.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.plan.events.DifficultiesConsolidated;
import vn.lantoa.plan.events.DifficultyConflictFacts;
import vn.lantoa.plan.events.DifficultyConsolidated;
import vn.lantoa.plan.events.DifficultyDecided;
import vn.lantoa.plan.events.DifficultyDecisionFacts;
import vn.lantoa.plan.events.DifficultyEvent;
import vn.lantoa.plan.events.DifficultyFacts;
import vn.lantoa.plan.events.DifficultyFollowed;
import vn.lantoa.plan.events.DifficultyMemberFacts;
import vn.lantoa.plan.events.DifficultyMembersChanged;
import vn.lantoa.plan.events.DifficultyMembersSettled;
import vn.lantoa.plan.events.DifficultyReporterFacts;
import vn.lantoa.plan.events.DifficultyReturned;

/** Whom an event of a difficulty is told to, and that nobody is told twice. */
class DifficultyNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 5);
    private static final Address FOCAL_POINTS = new Address("organisation:FOCAL_POINT");
    private static final Address OFFICER = new Address("staff:officer");
    private static final Address HEAD = new Address("unit:HTQT:UNIT_HEAD");

    private static final DifficultyReporterFacts OF_HTQT =
            new DifficultyReporterFacts("HTQT", "officer", Optional.empty(), Optional.empty());
    private static final DifficultyReporterFacts FOR_A_LOCALITY =
            new DifficultyReporterFacts(
                    "LS-VHDN", "officer-ls", Optional.of("HUONG-SON"), Optional.empty());

    @Test
    void aDecisionOnAGroupReachesEachWhoReportedAndWhoHasToCarryItOut() {
        assertThat(audience(decided(group(OF_HTQT, FOR_A_LOCALITY), Optional.of("VPTTr"))))
                .containsExactly(
                        OFFICER,
                        HEAD,
                        new Address("staff:officer-ls"),
                        new Address("unit:LS-VHDN:UNIT_HEAD"),
                        new Address("unit:HUONG-SON:UNIT_HEAD"),
                        new Address("unit:VPTTr:UNIT_HEAD"),
                        new Address("unit:VPTTr:OFFICER"));
    }

    @Test
    void whoReportedTwiceIsToldOnce() {
        assertThat(audience(decided(group(OF_HTQT, OF_HTQT), Optional.of("HTQT"))))
                .containsExactly(OFFICER, HEAD, new Address("unit:HTQT:OFFICER"));
    }

    @Test
    void whatHappensToAGroupIsNotToldOfItsMembersAgain() {
        assertThat(DifficultyNotice.of(new DifficultyFollowed(single(), "g1"))).isEmpty();
        assertThat(DifficultyNotice.of(new DifficultyConsolidated(single(), Optional.of("g1"))))
                .isEmpty();
        assertThat(audience(new DifficultiesConsolidated(group(OF_HTQT))))
                .containsExactly(OFFICER, HEAD);
    }

    @Test
    void oneThatStandsByItselfIsToldToItsReporter() {
        assertThat(audience(new DifficultyConsolidated(single(), Optional.empty())))
                .containsExactly(OFFICER, HEAD);
    }

    @Test
    void onlyThoseWhoseReportWasAddedToAGroupAreToldOfThat() {
        DifficultyFacts group = group(FOR_A_LOCALITY, OF_HTQT);

        assertThat(audience(new DifficultyMembersChanged(group, List.of("m2"), List.of())))
                .containsExactly(OFFICER, HEAD);
        assertThat(
                        DifficultyNotice.of(
                                new DifficultyMembersChanged(group, List.of(), List.of("m3"))))
                .isEmpty();
    }

    @Test
    void theFocalPointIsToldOfMembersThatCouldNotBeTakenInAndOfNothingElse() {
        DifficultyConflictFacts conflict = new DifficultyConflictFacts("m1", "WITHDRAWN");

        assertThat(audience(new DifficultyMembersSettled(group(OF_HTQT), List.of(conflict))))
                .containsExactly(FOCAL_POINTS);
        assertThat(DifficultyNotice.of(new DifficultyMembersSettled(group(OF_HTQT), List.of())))
                .isEmpty();
    }

    @Test
    void aReturnGoesOneStepBack() {
        assertThat(audience(new DifficultyReturned(single(), "REPORTED", "Thiếu số liệu")))
                .containsExactly(OFFICER, HEAD);
        assertThat(audience(new DifficultyReturned(single(), "ESCALATED", "Thiếu ý kiến")))
                .containsExactly(FOCAL_POINTS);
    }

    private static List<Address> audience(DifficultyEvent event) {
        return DifficultyNotice.of(event).orElseThrow().audience();
    }

    private static DifficultyDecided decided(DifficultyFacts difficulty, Optional<String> unit) {
        return new DifficultyDecided(
                difficulty,
                new DifficultyDecisionFacts(
                        DAY,
                        true,
                        "Bố trí kinh phí.",
                        Optional.empty(),
                        Optional.empty(),
                        unit,
                        Optional.empty()));
    }

    private static DifficultyFacts single() {
        return difficulty("SINGLE", List.of(OF_HTQT), List.of());
    }

    /** Its members are m1, m2 … in the order of those who reported them. */
    private static DifficultyFacts group(DifficultyReporterFacts... reporters) {
        List<DifficultyReporterFacts> all = List.of(reporters);
        List<DifficultyMemberFacts> members =
                IntStream.range(0, all.size())
                        .mapToObj(
                                i ->
                                        new DifficultyMemberFacts(
                                                "m" + (i + 1),
                                                all.get(i),
                                                DAY,
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList();
        return difficulty("GROUP", all, members);
    }

    private static DifficultyFacts difficulty(
            String form,
            List<DifficultyReporterFacts> reporters,
            List<DifficultyMemberFacts> members) {
        return new DifficultyFacts(
                "d1",
                form,
                "Thiếu kinh phí",
                "Chưa được bố trí.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "CONSOLIDATED",
                DAY,
                Optional.empty(),
                reporters,
                members,
                Optional.empty(),
                Optional.empty());
    }
}
