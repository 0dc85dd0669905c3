package vn.lantoa.plan.plan;

import java.util.Optional;
import java.util.OptionalInt;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.number.Register;
import vn.lantoa.plan.number.TakenNumbers;

/**
 * The numbers that plans bear.
 *
 * @param asking id of the plan that asks for one
 */
record DocumentsNumbers(Plans plans, String asking, Actor by) implements TakenNumbers {

    @Override
    public OptionalInt highest(Register register) {
        return plans.highest(register, by);
    }

    @Override
    public Optional<String> holder(Register.Place place) {
        return plans.numbered(place.register(), place.sequence(), 1, by).stream()
                .filter(plan -> plan.register().filter(place.text()::equals).isPresent())
                .map(Plan::id)
                .filter(id -> !id.equals(asking))
                .findFirst();
    }
}
