package vn.lantoa.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.plan.events.ChildPlanSubmitted;
import vn.lantoa.plan.events.LetterFacts;
import vn.lantoa.plan.events.PlanApproved;
import vn.lantoa.plan.events.PlanErratumIssued;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.PlanImported;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanParentChanged;
import vn.lantoa.plan.events.PlanRecalled;
import vn.lantoa.plan.events.PlanReopened;
import vn.lantoa.plan.events.PlanReplaced;
import vn.lantoa.plan.events.PlanReturned;
import vn.lantoa.plan.events.PlanSubmitted;
import vn.lantoa.plan.events.RecipientFacts;

/** Whom an event of a plan is told to. */
class PlanNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 30);
    private static final Address LEADERS = new Address("organisation:LEADER");
    private static final Address FOCAL_POINTS = new Address("organisation:FOCAL_POINT");

    @Test
    void aSubmittedPlanIsToldToTheLeaders() {
        assertThat(audience(new PlanSubmitted(plan("OWN_UNITS")))).containsExactly(LEADERS);
    }

    @Test
    void aDecisionIsToldToTheFocalPoint() {
        assertThat(audience(new PlanReturned(plan(), "Bổ sung"))).containsExactly(FOCAL_POINTS);
        assertThat(audience(new PlanApproved(plan()))).containsExactly(FOCAL_POINTS);
    }

    @Test
    void aPlanIssuedToTheOwnUnitsIsToldToEverybody() {
        assertThat(audience(new PlanIssued(plan("OUTSIDE", "OWN_UNITS"), DAY)))
                .containsExactly(new Address("organisation"));
    }

    @Test
    void aPlanIssuedToOthersOnlyIsToldToTheFocalPoint() {
        assertThat(audience(new PlanIssued(plan("OUTSIDE"), DAY))).containsExactly(FOCAL_POINTS);
        assertThat(audience(new PlanIssued(plan(), DAY))).containsExactly(FOCAL_POINTS);
    }

    @Test
    void whateverBecomesOfAnIssuedPlanIsToldToThoseWhoGotIt() {
        LetterFacts letter = new LetterFacts("12/SNgV-VPTTr", DAY);
        PlanFacts plan = plan("OUTSIDE", "OWN_UNITS");
        Address everybody = new Address("organisation");

        assertThat(audience(new PlanErratumIssued(plan, letter, 2, List.of("II.1.d"))))
                .containsExactly(everybody);
        assertThat(audience(new PlanReplaced(plan, "p2", Optional.empty(), "Thiếu")))
                .containsExactly(everybody);
        assertThat(audience(new PlanRecalled(plan, letter, "Sai thẩm quyền")))
                .containsExactly(everybody);
    }

    @Test
    void whatBecomesOfAUnitsDraftIsToldToTheUnitsHead() {
        Address head = new Address("unit:HTQT:UNIT_HEAD");
        PlanFacts plan = plan(Optional.of("HTQT"), "UNIT", "OWN_UNITS");

        assertThat(audience(new ChildPlanSubmitted(plan))).containsExactly(FOCAL_POINTS, LEADERS);
        assertThat(audience(new PlanReturned(plan, "Bổ sung"))).containsExactly(head);
        assertThat(audience(new PlanApproved(plan))).containsExactly(head);
    }

    @Test
    void whatBecomesOfThePlanAboveIsToldToWhoKeepsThePlan() {
        assertThat(audience(above(plan(Optional.of("HTQT"), "UNIT", "OWN_UNITS"))))
                .containsExactly(new Address("unit:HTQT:UNIT_HEAD"));
        assertThat(audience(above(plan("OWN_UNITS")))).containsExactly(FOCAL_POINTS);
    }

    @Test
    void theOwnUnitsOfAnotherAgencyAreNotTheUnitsHere() {
        assertThat(
                        audience(
                                new PlanReopened(
                                        plan(Optional.empty(), "SUPERIOR", "OWN_UNITS"),
                                        DAY,
                                        "Còn việc")))
                .containsExactly(FOCAL_POINTS);
    }

    @Test
    void aDraftIsToldToNobody() {
        assertThat(PlanNotice.of(new PlanImported(plan("OWN_UNITS"), "00"))).isEmpty();
    }

    private static List<Address> audience(PlanEvent event) {
        return PlanNotice.of(event).orElseThrow().audience();
    }

    private static PlanParentChanged above(PlanFacts plan) {
        return new PlanParentChanged(plan, "REVISED", Optional.of(2), DAY);
    }

    private static PlanFacts plan(String... kindsOfRecipients) {
        return plan(Optional.empty(), "OWN", kindsOfRecipients);
    }

    private static PlanFacts plan(
            Optional<String> unit, String level, String... kindsOfRecipients) {
        return new PlanFacts(
                "p1",
                Optional.of("1391/KH-SNgV"),
                "Tuyên truyền",
                2023,
                Optional.of(DAY),
                List.of(),
                List.of(kindsOfRecipients).stream()
                        .map(kind -> new RecipientFacts("Một nơi", Optional.empty(), kind))
                        .toList(),
                "ISSUED",
                Optional.of(DAY),
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.of(level),
                Optional.empty(),
                Optional.empty());
    }
}
