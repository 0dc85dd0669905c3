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
        assertThat(Plan.begin(Drafts.draft(), focal)).isInstanceOf(Decision.Accepted.class);
        assertThat(refusal(Plan.begin(Drafts.draft(), leader)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void aDraftIsSubmittedByTheFocalPointOnce() {
        Plan submitted = state(Drafts.draft().submit(focal));

        assertThat(submitted.status()).isEqualTo(Plan.Status.SUBMITTED);
        assertThat(submitted.submit(focal)).isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(Drafts.draft().submit(leader)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void aPlanWithNothingToTellIsNotSubmitted() {
        assertThat(refusal(Drafts.draft().with(List.of()).submit(focal)).code())
                .isEqualTo("plan.topics-required");
    }

    @Test
    void whoDoesNotWorkOnDraftsMustNotLearnOfOne() {
        assertThat(refusal(Drafts.draft().submit(officer)).reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
        assertThat(issued().isVisibleTo(officer.actor())).isTrue();
    }

    @Test
    void aLeaderReturnsWithAReasonThatGoesWhenItIsSubmittedAgain() {
        Plan submitted = state(Drafts.draft().submit(focal));

        Decision<Plan> decision = submitted.giveBack("Thiếu thời hạn", leader);

        assertThat(event(decision, PlanReturned.class).reason()).isEqualTo("Thiếu thời hạn");
        Plan returned = state(decision);
        assertThat(returned.returned()).contains("Thiếu thời hạn");
        assertThat(state(returned.submit(focal)).returned()).isEmpty();
        assertThat(refusal(Drafts.draft().giveBack("x", leader)).code())
                .isEqualTo("plan.not-submitted");
        assertThat(refusal(issued().giveBack("x", leader)).code()).isEqualTo("plan.issued");
    }

    @Test
    void itIsIssuedAfterItsApprovalWithTheDayInVietnam() {
        Plan approved = state(state(Drafts.draft().submit(focal)).approve(leader));

        Decision<Plan> decision = approved.issue(leader);

        // 29 December 18:00 in Greenwich is the 30th in Hà Nội.
        assertThat(event(decision, PlanIssued.class).issuedOn())
                .isEqualTo(LocalDate.of(2022, 12, 30));
        assertThat(refusal(Drafts.draft().issue(leader)).code()).isEqualTo("plan.not-approved");
        assertThat(issued().issue(leader)).isInstanceOf(Decision.Unchanged.class);
        assertThat(issued().approve(leader)).isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(issued().submit(focal)).code()).isEqualTo("plan.approved");
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
                        Aftermath.NONE);

        assertThat(refusal(bare.issue(leader)).faults())
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
        Plan submitted = state(Drafts.draft().submit(focal));

        assertThat(refusal(TopicDecisions.remove(submitted, "b", focal)).code())
                .isEqualTo("plan.submitted");
        assertThat(refusal(TopicDecisions.remove(issued(), "b", focal)).code())
                .isEqualTo("plan.issued");
        assertThat(refusal(TopicDecisions.remove(Drafts.draft(), "b", leader)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    private Plan issued() {
        return state(state(state(Drafts.draft().submit(focal)).approve(leader)).issue(leader));
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
