package vn.lantoa.reporting.indicator;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.problem.Problem;

/** Whose figures somebody may see; the organisation is always their own. */
final class Sight {

    private Sight() {}

    /** Whether somebody sees figures of any unit. */
    static boolean isOpenTo(Actor by) {
        return seesAll(by) || seesOwn(by);
    }

    static boolean seesAll(Actor by) {
        return by.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.ANALYST, Role.AUDITOR, Role.APP);
    }

    private static boolean seesOwn(Actor by) {
        return by.isAnyOf(Role.OFFICER, Role.UNIT_HEAD, Role.EDITOR) && by.unit().isPresent();
    }

    /**
     * The unit to show figures of; empty for the whole organisation.
     *
     * @throws Problem 403 for another unit than their own, and for who sees no figures at all
     */
    static Optional<String> unit(Actor by, Optional<String> asked) {
        if (seesAll(by)) {
            return asked;
        }
        if (!seesOwn(by)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
        }
        if (asked.isPresent() && !by.worksIn(asked.get())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "figure.other-unit");
        }
        return by.unit();
    }
}
