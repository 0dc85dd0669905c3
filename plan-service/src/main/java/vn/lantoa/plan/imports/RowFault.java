package vn.lantoa.plan.imports;

import java.util.List;
import vn.lantoa.plan.sheet.CellFault;

/**
 * Why a row was not taken.
 *
 * @param row its number as the person sees it, from 1
 * @param column key of the column; empty where it is none's
 * @param title of the column as the file has it
 * @param code key of the message
 */
record RowFault(int row, String column, String title, String code, List<String> arguments) {

    RowFault {
        arguments = List.copyOf(arguments);
    }

    static RowFault of(CellFault fault) {
        return new RowFault(
                fault.row(),
                fault.column(),
                fault.title(),
                fault.code(),
                fault.arguments().stream().map(String::valueOf).toList());
    }
}
