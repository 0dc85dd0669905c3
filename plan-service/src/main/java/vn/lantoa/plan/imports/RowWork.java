package vn.lantoa.plan.imports;

import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.plan.sheet.SheetRow;

/** Carries the rows of one table out, one after the other. */
interface RowWork {

    /**
     * @param by its key is the row's: the same row again does nothing twice
     * @param dry only says what would become of it
     */
    RowResult apply(SheetRow row, Command by, boolean dry);
}
