package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.dispatch.DispatchedDocument.Kind;
import vn.lantoa.plan.events.ChildPlanSubmitted;
import vn.lantoa.plan.events.LetterFacts;
import vn.lantoa.plan.events.PlanApproved;
import vn.lantoa.plan.events.PlanClosed;
import vn.lantoa.plan.events.PlanErratumIssued;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.PlanFindingsJudged;
import vn.lantoa.plan.events.PlanImported;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanNumberGivenUp;
import vn.lantoa.plan.events.PlanNumbered;
import vn.lantoa.plan.events.PlanParentAcknowledged;
import vn.lantoa.plan.events.PlanParentChanged;
import vn.lantoa.plan.events.PlanParentSettled;
import vn.lantoa.plan.events.PlanRecalled;
import vn.lantoa.plan.events.PlanReopened;
import vn.lantoa.plan.events.PlanReplaced;
import vn.lantoa.plan.events.PlanReturned;
import vn.lantoa.plan.events.PlanRevised;
import vn.lantoa.plan.events.PlanReworded;
import vn.lantoa.plan.events.PlanSignatureSettled;
import vn.lantoa.plan.events.PlanSubmitted;
import vn.lantoa.plan.events.PlanTopicAdded;
import vn.lantoa.plan.events.PlanTopicRemoved;
import vn.lantoa.plan.events.PlanYearSettled;

/**
 * What an event of a plan sends out of the house.
 *
 * @param which of several of a kind, e.g. the number of the edition an erratum made
 * @param day the day the dispatch begins
 */
record Occasion(DispatchedDocument document, String which, LocalDate day) {

    /** Empty for what stays in the house. */
    static Optional<Occasion> of(PlanEvent event, LocalDate today) {
        PlanFacts plan = event.plan();
        return switch (event) {
            case PlanIssued(_, var issuedOn) ->
                    Optional.of(
                            new Occasion(
                                    document(
                                            plan,
                                            Kind.PLAN,
                                            plan.number(),
                                            plan.date().orElse(issuedOn),
                                            plan.title()),
                                    "",
                                    issuedOn));
            case PlanErratumIssued(_, var letter, var edition, _) ->
                    letter(plan, Kind.ERRATUM, letter, edition.toString(), today);
            case PlanRecalled(_, var notice, _) -> letter(plan, Kind.RECALL, notice, "", today);
            case PlanReplaced replaced ->
                    Optional.of(
                            new Occasion(
                                    document(
                                            plan,
                                            Kind.REPLACEMENT,
                                            replaced.byNumber(),
                                            today,
                                            title(plan, Kind.REPLACEMENT)),
                                    "",
                                    today));
            case PlanRevised revised ->
                    Optional.of(
                            new Occasion(
                                    document(
                                            plan,
                                            Kind.REVISION,
                                            revised.byNumber(),
                                            revised.byDate(),
                                            revised.byTitle()
                                                    .orElseGet(() -> title(plan, Kind.REVISION))),
                                    revised.edition().toString(),
                                    today));
            case PlanImported _,
                    PlanTopicAdded _,
                    PlanTopicRemoved _,
                    PlanSubmitted _,
                    PlanReturned _,
                    PlanApproved _,
                    PlanReworded _,
                    PlanFindingsJudged _,
                    PlanSignatureSettled _,
                    PlanYearSettled _,
                    PlanNumbered _,
                    PlanNumberGivenUp _,
                    PlanClosed _,
                    PlanReopened _,
                    PlanParentSettled _,
                    PlanParentChanged _,
                    PlanParentAcknowledged _,
                    ChildPlanSubmitted _ ->
                    Optional.empty();
        };
    }

    private static Optional<Occasion> letter(
            PlanFacts plan, Kind kind, LetterFacts letter, String which, LocalDate today) {
        DispatchedDocument document =
                document(
                        plan, kind, Optional.of(letter.number()), letter.date(), title(plan, kind));
        return Optional.of(new Occasion(document, which, today));
    }

    private static DispatchedDocument document(
            PlanFacts plan, Kind kind, Optional<String> number, LocalDate date, String title) {
        return new DispatchedDocument(
                kind,
                Optional.of(plan.id()),
                number,
                date,
                title.substring(0, Math.min(title.length(), DispatchedDocument.LONGEST_TITLE)),
                plan.unit(),
                plan.lastYear().orElse(plan.year()));
    }

    private static String title(PlanFacts plan, Kind kind) {
        return DispatchRules.title(kind, plan.number().orElse(plan.title()));
    }
}
