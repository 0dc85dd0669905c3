package vn.lantoa.plan.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.chassis.problem.FieldFault;

/** Sums of money as they may be typed: whole VND, no more than anybody plans with. */
final class Sums {

    /** A thousand times a province's yearly budget. */
    static final long MOST = 1_000_000_000_000_000L;

    private Sums() {}

    /**
     * @param least 1, or 0 where everything may be taken back
     */
    static List<FieldFault> faults(String pointer, BigDecimal typed, long least) {
        List<FieldFault> faults = new ArrayList<>();
        if (typed.scale() > 0
                || typed.compareTo(BigDecimal.valueOf(least)) < 0
                || typed.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            faults.add(FieldFault.at(pointer, "budget.whole-sum", least, MOST));
        }
        return faults;
    }
}
