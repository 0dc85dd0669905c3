package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.Change;
import vn.lantoa.plan.edition.Rewording;
import vn.lantoa.plan.events.PlanErratumIssued;
import vn.lantoa.plan.events.PlanReplaced;
import vn.lantoa.plan.form.FormRules;

/** What can still be done about an issued plan. */
class CorrectionTest {

    private static final Aftermath.Letter LETTER =
            new Aftermath.Letter("12/SNgV-VPTTr", LocalDate.of(2023, 1, 5));

    private final Command focal = Drafts.by("focal", Role.FOCAL_POINT);
    private final Command leader = Drafts.by("leader", Role.LEADER);
    private final PlanDocument document = Drafts.sample();
    private final String node = document.node("II.1.d").orElseThrow().id();
    private final String words = document.node("II.1.d").orElseThrow().text();

    @Test
    void slipsOfFormArePutRightByALetter() {
        Decision<Plan> decision = correct(issued(), words.replace("hoá", "hóa") + ";");

        Plan corrected = state(decision);
        assertThat(corrected.status()).isEqualTo(Plan.Status.ISSUED);
        assertThat(corrected.text().edition().number()).isEqualTo(2);
        assertThat(corrected.aftermath().errata())
                .containsExactly(new Aftermath.Erratum(LETTER, 2, List.of("II.1.d")));
        assertThat(((Decision.Accepted<Plan>) decision).event())
                .isInstanceOf(PlanErratumIssued.class);
    }

    @Test
    void wrongContentTakesAnotherDocumentAndTheChangeIsNamed() {
        Refusal refusal = refusal(correct(issued(), "Tuyên truyền phong trào khác."));

        assertThat(refusal.code()).isEqualTo("plan.erratum-content");
        assertThat(refusal.faults())
                .extracting(fault -> fault.pointer(), fault -> fault.arguments().getFirst())
                .containsExactly(tuple("/changes/0", "II.1.d"));
    }

    @Test
    void theSameLetterAgainChangesNothing() {
        Plan corrected = state(correct(issued(), words + ";"));

        assertThat(correct(corrected, words + ";")).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aDraftIsEditedAndNotCorrected() {
        assertThat(refusal(correct(Drafts.draft(), words + ";")).code())
                .isEqualTo("plan.not-issued");
    }

    @Test
    void anIssuedPlanOfTheSameFormTakesItsPlace() {
        Plan other = other(Plan.Status.ISSUED);

        Decision<Plan> decision =
                CorrectionDecisions.replace(issued(), Optional.of(other), true, "Bổ sung", leader);

        assertThat(state(decision).status()).isEqualTo(Plan.Status.REPLACED);
        assertThat(((Decision.Accepted<Plan>) decision).event())
                .isInstanceOfSatisfying(
                        PlanReplaced.class, told -> assertThat(told.by()).isEqualTo("p2"));
        assertThat(
                        CorrectionDecisions.replace(
                                state(decision), Optional.of(other), true, "Bổ sung", leader))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void neitherADraftNorAnotherFormNorItselfTakesItsPlace() {
        assertThat(pointers(Optional.of(other(Plan.Status.APPROVED)), true)).contains("/by");
        assertThat(pointers(Optional.of(other(Plan.Status.ISSUED)), false)).contains("/by");
        assertThat(pointers(Optional.of(issued()), true)).contains("/by");
        assertThat(pointers(Optional.empty(), true)).contains("/by");
    }

    @Test
    void aRecalledPlanCannotBeReplacedAnyMore() {
        Plan recalled =
                state(CorrectionDecisions.recall(issued(), LETTER, "Sai thẩm quyền", leader));

        assertThat(recalled.status()).isEqualTo(Plan.Status.RECALLED);
        assertThat(
                        refusal(
                                        CorrectionDecisions.replace(
                                                recalled,
                                                Optional.of(other(Plan.Status.ISSUED)),
                                                true,
                                                "x",
                                                leader))
                                .code())
                .isEqualTo("plan.recalled");
    }

    @Test
    void onlyALeaderDecides() {
        assertThat(refusal(CorrectionDecisions.recall(issued(), LETTER, "x", focal)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    private List<String> pointers(Optional<Plan> other, boolean sameForm) {
        return refusal(CorrectionDecisions.replace(issued(), other, sameForm, "x", leader))
                .faults()
                .stream()
                .map(fault -> fault.pointer())
                .toList();
    }

    private Decision<Plan> correct(Plan plan, String wording) {
        Change change = new Change.Reword(node, wording);
        List<String> points = FormRules.on(LocalDate.of(2023, 1, 5)).points();
        PlanDocument after =
                switch (new Rewording(document, points, () -> "x").apply(change)) {
                    case Rewording.Result.Done(var changed) -> changed;
                    case Rewording.Result.Refused(var fault) -> throw new AssertionError(fault);
                };
        return CorrectionDecisions.correct(
                plan,
                LETTER,
                List.of(node),
                new TextDecisions.NewEdition(
                        new EditionMark("e2", 2, EditionMark.Origin.ERRATUM, Drafts.NOW),
                        document,
                        after),
                leader);
    }

    private static Plan issued() {
        return Drafts.draft().with(Plan.Status.ISSUED, Aftermath.NONE);
    }

    private static Plan other(Plan.Status status) {
        Plan plan = Drafts.draft();
        return new Plan(
                "p2",
                plan.number(),
                plan.title(),
                plan.year(),
                plan.date(),
                plan.topics(),
                plan.recipients(),
                "11",
                status,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                plan.text(),
                Aftermath.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static Plan state(Decision<Plan> decision) {
        return ((Decision.Accepted<Plan>) decision).state();
    }

    private static Refusal refusal(Decision<Plan> decision) {
        return ((Decision.Refused<Plan>) decision).refusal();
    }
}
