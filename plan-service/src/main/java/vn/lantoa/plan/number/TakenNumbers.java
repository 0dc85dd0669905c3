package vn.lantoa.plan.number;

import java.util.Optional;
import java.util.OptionalInt;

/** The numbers of a register that documents brought along, told by those who keep the documents. */
public interface TakenNumbers {

    /** The highest of a register. */
    OptionalInt highest(Register register);

    /** Id of the plan that has a number; the one that asks does not count. */
    Optional<String> holder(Register.Place place);
}
