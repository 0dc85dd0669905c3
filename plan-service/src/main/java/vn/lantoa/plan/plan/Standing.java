package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;

/**
 * Where a plan stands among plans.
 *
 * @param unit whose plan it is; empty for the organisation's and for a superior agency's
 * @param parent id of the plan it stands under, where that is in the system
 * @param parentNumber number of the plan it stands under, as the preamble or a person names it
 * @param parentDate that plan's date, where it is known
 * @param parentGiven whether a person said so; else it is what the preamble says
 * @param span the years of a programme of several
 * @param parentChanged what became of the parent and nobody acknowledged yet
 * @param acknowledged the change of the parent that was acknowledged last
 */
record Standing(
        Level level,
        Optional<String> unit,
        Optional<String> parent,
        Optional<String> parentNumber,
        Optional<LocalDate> parentDate,
        boolean parentGiven,
        Optional<Span> span,
        Optional<ParentChange> parentChanged,
        Optional<ParentChange> acknowledged) {

    enum Level {
        /** Another agency's plan, to be carried out here: in force as it comes. */
        SUPERIOR,
        /** The organisation's. */
        OWN,
        /** A unit's. */
        UNIT
    }

    /** The organisation's, under nothing. */
    static final Standing ALONE =
            new Standing(
                    Level.OWN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** What a document says of itself: the plan it carries out, and its years. */
    static Standing of(Level level, Optional<String> unit, PlanDocument document) {
        return new Standing(
                        level,
                        unit,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Span.of(document),
                        Optional.empty(),
                        Optional.empty())
                .citing(document.parentPlan());
    }

    /** By a newer text; what a person said of the parent stays. */
    Standing reading(PlanDocument document) {
        Standing spanning =
                new Standing(
                        level,
                        unit,
                        parent,
                        parentNumber,
                        parentDate,
                        parentGiven,
                        Span.of(document),
                        parentChanged,
                        acknowledged);
        Optional<String> cited = document.parentPlan().map(Reference::number);
        return parentGiven || cited.equals(parentNumber)
                ? spanning
                : spanning.citing(document.parentPlan());
    }

    private Standing citing(Optional<Reference> cited) {
        return under(
                Optional.empty(),
                cited.map(Reference::number),
                cited.flatMap(Reference::date),
                false);
    }

    /** Under another plan; what became of the former one does not matter any more. */
    Standing under(
            Optional<String> plan,
            Optional<String> number,
            Optional<LocalDate> date,
            boolean given) {
        return new Standing(
                level,
                unit,
                plan,
                number,
                date,
                given,
                span,
                plan.equals(parent) ? parentChanged : Optional.empty(),
                plan.equals(parent) ? acknowledged : Optional.empty());
    }

    /** The cited plan was found in the system. */
    Standing found(String plan) {
        return under(Optional.of(plan), parentNumber, parentDate, parentGiven);
    }

    Standing told(ParentChange change) {
        return changed(Optional.of(change), acknowledged);
    }

    Standing acknowledging() {
        return changed(Optional.empty(), parentChanged.or(() -> acknowledged));
    }

    private Standing changed(Optional<ParentChange> open, Optional<ParentChange> seen) {
        return new Standing(
                level, unit, parent, parentNumber, parentDate, parentGiven, span, open, seen);
    }

    /** The number of the plan it stands under, while nobody knows which plan that is. */
    Optional<String> awaits() {
        return parent.isPresent() ? Optional.empty() : parentNumber;
    }
}
