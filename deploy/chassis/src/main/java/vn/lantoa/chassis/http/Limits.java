package vn.lantoa.chassis.http;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** How many items a page has: 50, or what is asked for, 1 to 200. */
public final class Limits {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    private Limits() {}

    /**
     * @throws Problem 422 when out of range
     */
    public static int of(Optional<Integer> asked) {
        int limit = asked.orElse(USUAL);
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid(List.of(FieldFault.at("limit", "field.range", 1, MOST)));
        }
        return limit;
    }
}
