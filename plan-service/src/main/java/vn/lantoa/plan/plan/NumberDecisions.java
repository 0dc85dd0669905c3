package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.events.PlanNumberGivenUp;
import vn.lantoa.plan.events.PlanNumbered;
import vn.lantoa.plan.number.Register;

/** A draft's number: kept for it until it is issued, or given up with a reason. */
final class NumberDecisions {

    private NumberDecisions() {}

    static boolean mayNumber(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER);
    }

    /** Empty when a number may be kept for a plan, or the kept one given up. */
    static Optional<Decision<Plan>> refused(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return Optional.of(hide());
        }
        if (!mayNumber(by.actor())) {
            return Optional.of(forbid("plan.number-not-allowed"));
        }
        return switch (plan.status()) {
            case DRAFT, SUBMITTED, APPROVED -> Optional.empty();
            case ISSUED, REPLACED, RECALLED, CLOSED -> Optional.of(conflict("plan.issued"));
        };
    }

    /**
     * @param edition bears the number
     */
    static Decision<Plan> number(
            Plan plan, Register.Place place, TextDecisions.NewEdition edition, Command by) {
        return refused(plan, by)
                .orElseGet(
                        () -> {
                            if (plan.numbers().register().filter(place.text()::equals).isPresent()
                                    && edition.sameSurroundings()) {
                                return unchanged();
                            }
                            if (plan.number().isPresent() && plan.numbers().register().isEmpty()) {
                                return conflict(
                                        "plan.has-number",
                                        plan.number().map(DocumentNumber::text).orElse(""));
                            }
                            Plan numbered = bearing(plan, place, edition);
                            return accept(
                                    numbered,
                                    new PlanNumbered(
                                            numbered.facts(),
                                            place.text(),
                                            edition.mark().number()));
                        });
    }

    static Plan bearing(Plan plan, Register.Place place, TextDecisions.NewEdition edition) {
        return TextDecisions.by(plan, edition)
                .but()
                .numbering(plan.numbers().given(place.text()))
                .made();
    }

    /**
     * @param edition bears the number no more
     */
    static Decision<Plan> giveUp(
            Plan plan, String reason, TextDecisions.NewEdition edition, Command by) {
        return refused(plan, by)
                .orElseGet(
                        () -> {
                            Optional<String> register = plan.numbers().register();
                            if (register.isEmpty()) {
                                return conflict("plan.no-number-kept");
                            }
                            Plan without =
                                    TextDecisions.by(plan, edition)
                                            .but()
                                            .numbering(plan.numbers().givenUp(reason))
                                            .made();
                            return accept(
                                    without,
                                    new PlanNumberGivenUp(without.facts(), register.get(), reason));
                        });
    }
}
