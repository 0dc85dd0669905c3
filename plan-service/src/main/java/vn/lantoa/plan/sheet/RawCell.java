package vn.lantoa.plan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell as the file has it, before a column says what it should be. */
sealed interface RawCell {

    /**
     * @param text as it stands, not yet cleaned
     */
    record Written(String text) implements RawCell {}

    record Counted(BigDecimal number) implements RawCell {}

    /** A number that is shown as a date. */
    record Dated(LocalDate day) implements RawCell {}

    /** A formula that fails, e.g. {@code #N/A}. */
    record Failed(String error) implements RawCell {}

    /** As it would read in a title. */
    default String shown() {
        return switch (this) {
            case Written written -> written.text();
            case Counted counted -> counted.number().toPlainString();
            case Dated dated -> Days.written(dated.day());
            case Failed failed -> failed.error();
        };
    }
}
