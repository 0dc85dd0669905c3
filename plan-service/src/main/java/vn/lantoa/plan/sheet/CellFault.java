package vn.lantoa.plan.sheet;

import java.util.List;

/**
 * A cell that can't be taken.
 *
 * @param row its number as the person sees it, from 1
 * @param column the key of the column, or {@code id}, {@code version}
 * @param title of the column as the file has it
 * @param code key of the message, e.g. {@code sheet.day}
 * @param arguments what the message mentions
 */
public record CellFault(int row, String column, String title, String code, List<Object> arguments) {

    public CellFault {
        arguments = List.copyOf(arguments);
    }
}
