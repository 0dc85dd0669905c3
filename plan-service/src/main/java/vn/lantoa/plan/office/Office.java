package vn.lantoa.plan.office;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.LetterheadSettled;

/**
 * An organisation's letterheads. An older document keeps the names of its day, whatever the office
 * is called or merged into later.
 *
 * @param letterheads by day, the oldest first
 */
record Office(String id, List<Letterhead> letterheads) {

    /**
     * @param from the first day it holds
     * @param superior the agency above; a ministry has none
     * @param office the issuing agency
     */
    record Letterhead(LocalDate from, Optional<String> superior, String office) {}

    Office {
        letterheads = List.copyOf(letterheads);
    }

    static Decision<Office> begin(String id, Letterhead first, Command by) {
        return maySettle(by.actor())
                ? accept(new Office(id, List.of(first)), told(first))
                : forbid("letterhead.not-allowed");
    }

    /** One of the same day takes its place. */
    Decision<Office> settle(Letterhead letterhead, Command by) {
        if (!maySettle(by.actor())) {
            return forbid("letterhead.not-allowed");
        }
        if (letterheads.contains(letterhead)) {
            return unchanged();
        }
        List<Letterhead> all = new ArrayList<>(letterheads);
        all.removeIf(other -> other.from().equals(letterhead.from()));
        all.add(letterhead);
        all.sort(Comparator.comparing(Letterhead::from));
        return accept(new Office(id, all), told(letterhead));
    }

    static boolean maySettle(Actor actor) {
        return actor.isAnyOf(Role.ADMIN, Role.FOCAL_POINT);
    }

    private static LetterheadSettled told(Letterhead letterhead) {
        return new LetterheadSettled(letterhead.from(), letterhead.superior(), letterhead.office());
    }

    Optional<Letterhead> on(LocalDate day) {
        return letterheads.stream()
                .filter(letterhead -> !letterhead.from().isAfter(day))
                .reduce((_, later) -> later);
    }
}
