package vn.lantoa.plan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What stands in a cell that is not blank; a blank one is in no map. */
public sealed interface Cell {

    /** NFC, without blanks at the ends; lines end with {@code \n}. */
    record Text(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Without trailing zeros: equal numbers are equal cells. */
    record Number(BigDecimal number) implements Cell {

        public Number {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    /**
     * @param value of the {@link Choice}
     */
    record Chosen(String value) implements Cell {}

    /**
     * @param items in the order of the cell, none twice; values where the column has choices
     */
    record Items(List<String> items) implements Cell {

        public Items {
            items = List.copyOf(items);
        }
    }
}
