package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanReturned;
import vn.lantoa.plan.events.PlanTopicRemoved;

/** What a plan decides. */
class PlanTest {

    private final Command focal = Drafts.by("focal", Role.FOCAL_POINT);
    private final Command leader = Drafts.by("leader", Role.LEADER);
    private final Command officer = Drafts.by("officer", Role.OFFICER);

    @Test
    void onlyTheFocalPointImports() {
        assertThat(LifeDecisions.begin(Drafts.draft(), focal))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(refusal(LifeDecisions.begin(Drafts.draft(), leader)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void aDraftIsSubmittedByTheFocalPointOnce() {
        Plan submitted = state(LifeDecisions.submit(Drafts.draft(), focal));

        assertThat(submitted.status()).isEqualTo(Plan.Status.SUBMITTED);
        assertThat(LifeDecisions.submit(submitted, focal)).isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(LifeDecisions.submit(Drafts.draft(), leader)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void aPlanWithNothingToTellIsNotSubmitted() {
        assertThat(refusal(LifeDecisions.submit(Drafts.draft().with(List.of()), focal)).code())
                .isEqualTo("plan.topics-required");
    }

    @Test
    void whoDoesNotWorkOnDraftsMustNotLearnOfOne() {
        assertThat(refusal(LifeDecisions.submit(Drafts.draft(), officer)).reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
        assertThat(issued().isVisibleTo(officer.actor())).isTrue();
    }

    @Test
    void aLeaderReturnsWithAReasonThatGoesWhenItIsSubmittedAgain() {
        Plan submitted = state(LifeDecisions.submit(Drafts.draft(), focal));

        Decision<Plan> decision = LifeDecisions.giveBack(submitted, "Thiếu thời hạn", leader);

        assertThat(event(decision, PlanReturned.class).reason()).isEqualTo("Thiếu thời hạn");
        Plan returned = state(decision);
        assertThat(returned.returned()).contains("Thiếu thời hạn");
        assertThat(state(LifeDecisions.submit(returned, focal)).returned()).isEmpty();
        assertThat(refusal(LifeDecisions.giveBack(Drafts.draft(), "x", leader)).code())
                .isEqualTo("plan.not-submitted");
        assertThat(refusal(LifeDecisions.giveBack(issued(), "x", leader)).code())
                .isEqualTo("plan.issued");
    }

    @Test
    void itIsIssuedAfterItsApprovalWithTheDayInVietnam() {
        Plan approved = approved();

        Decision<Plan> decision = LifeDecisions.issue(approved, leader);

        // 29 December 18:00 in Greenwich is the 30th in Hà Nội.
        assertThat(event(decision, PlanIssued.class).issuedOn())
                .isEqualTo(LocalDate.of(2022, 12, 30));
        assertThat(refusal(LifeDecisions.issue(Drafts.draft(), leader)).code())
                .isEqualTo("plan.not-approved");
        assertThat(LifeDecisions.issue(issued(), leader)).isInstanceOf(Decision.Unchanged.class);
        assertThat(LifeDecisions.approve(issued(), leader)).isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(LifeDecisions.submit(issued(), focal)).code())
                .isEqualTo("plan.approved");
    }

    @Test
    void withoutNumberAndDateItIsNotIssuedAndBothAreNamed() {
        Plan bare =
                new Plan(
                        "p",
                        Optional.empty(),
                        "Tuyên truyền",
                        2023,
                        Optional.empty(),
                        Drafts.draft().topics(),
                        List.of(),
                        "00",
                        Plan.Status.APPROVED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Drafts.draft().text(),
                        Aftermath.NONE,
                        Optional.empty(),
                        Optional.empty());

        assertThat(refusal(LifeDecisions.issue(bare, leader)).faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/number", "/issueDate");
    }

    @Test
    void aNumberIsCountedByIssuerTypeAndYearOfIssue() {
        assertThat(Drafts.draft().register()).contains("SNgV/KH/2022/1391");
    }

    @Test
    void aTopicIsAddedAfterItsParentsOtherParts() {
        Topic more = Drafts.leaf("c2", Optional.of("c"));

        Plan plan = state(TopicDecisions.add(Drafts.draft(), more, focal));

        assertThat(plan.topics())
                .extracting(Topic::code)
                .containsExactly("b", "c", "c1", "c2", "đ");
        assertThat(TopicDecisions.add(plan, more, focal)).isInstanceOf(Decision.Unchanged.class);
        assertThat(
                        refusal(TopicDecisions.add(plan, Drafts.leaf("b", Optional.of("c")), focal))
                                .code())
                .isEqualTo("plan.topic-exists");
        assertThat(
                        refusal(
                                        TopicDecisions.add(
                                                plan, Drafts.leaf("z1", Optional.of("z")), focal))
                                .faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/parent");
    }

    @Test
    void aParentThatLosesItsLastPartIsALeafAgain() {
        Decision<Plan> decision = TopicDecisions.remove(Drafts.draft(), "c1", focal);

        assertThat(event(decision, PlanTopicRemoved.class).removed().code()).isEqualTo("c1");
        assertThat(state(decision).topic("c").orElseThrow().leaf()).isTrue();
        assertThat(refusal(TopicDecisions.remove(Drafts.draft(), "c", focal)).code())
                .isEqualTo("plan.topic-has-parts");
    }

    @Test
    void theTopicsOfASubmittedPlanStay() {
        Plan submitted = state(LifeDecisions.submit(Drafts.draft(), focal));

        assertThat(refusal(TopicDecisions.remove(submitted, "b", focal)).code())
                .isEqualTo("plan.submitted");
        assertThat(refusal(TopicDecisions.remove(issued(), "b", focal)).code())
                .isEqualTo("plan.issued");
        assertThat(refusal(TopicDecisions.remove(Drafts.draft(), "b", leader)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    private Plan issued() {
        return state(LifeDecisions.issue(approved(), leader));
    }

    private Plan approved() {
        return state(
                LifeDecisions.approve(state(LifeDecisions.submit(Drafts.draft(), focal)), leader));
    }

    private static Plan state(Decision<Plan> decision) {
        return ((Decision.Accepted<Plan>) decision).state();
    }

    private static <E> E event(Decision<Plan> decision, Class<E> type) {
        return type.cast(((Decision.Accepted<Plan>) decision).event());
    }

    private static Refusal refusal(Decision<Plan> decision) {
        return ((Decision.Refused<Plan>) decision).refusal();
    }
}
