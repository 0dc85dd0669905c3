package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the plan that a plan stands under.
 *
 * @param edition the number of the parent's edition, after a revision
 * @param on the day it happened
 */
record ParentChange(Kind kind, Optional<Integer> edition, LocalDate on) {

    enum Kind {
        REVISED,
        REPLACED,
        RECALLED,
        CLOSED,
        REOPENED
    }
}
