package vn.lantoa.reporting.indicator;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people write them: {@code 1.234,50} in Vietnamese, {@code 1,234.50} in English. */
public final class Numbers {

    private Numbers() {}

    /** With the decimals it has; the sign stands without a space, as in Vietnamese documents. */
    static String percent(BigDecimal percent, Locale reader) {
        NumberFormat format = NumberFormat.getNumberInstance(reader);
        format.setMinimumFractionDigits(percent.scale());
        format.setMaximumFractionDigits(percent.scale());
        return format.format(percent) + "%";
    }

    /** With the decimals it has, and no more. */
    public static String plain(BigDecimal number, Locale reader) {
        NumberFormat format = NumberFormat.getNumberInstance(reader);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    static String whole(long number, Locale reader) {
        return NumberFormat.getIntegerInstance(reader).format(number);
    }
}
