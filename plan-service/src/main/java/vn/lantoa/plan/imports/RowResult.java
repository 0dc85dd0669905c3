package vn.lantoa.plan.imports;

import java.util.List;

/** What became of a row, or would: with its faults, if it was not taken. */
record RowResult(How how, List<RowFault> faults) {

    enum How {
        CREATED,
        CHANGED,
        UNCHANGED,
        /** Somebody changed what it stands for since the table was written. */
        CONFLICT,
        REFUSED
    }

    RowResult {
        faults = List.copyOf(faults);
    }

    static RowResult of(How how) {
        return new RowResult(how, List.of());
    }

    static RowResult refused(List<RowFault> faults) {
        return new RowResult(How.REFUSED, faults);
    }
}
