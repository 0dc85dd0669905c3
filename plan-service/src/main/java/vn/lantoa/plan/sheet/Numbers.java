package vn.lantoa.plan.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers typed as text: 1.234,5 as Vietnamese write them, and plain 1234.5. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern ENGLISH_GROUPS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

    private Numbers() {}

    sealed interface Typed {}

    record Known(BigDecimal number) implements Typed {}

    /** "1,234" may be a thousand or one point two. */
    record Ambiguous() implements Typed {}

    record None() implements Typed {}

    static Typed typed(String text) {
        String bare = BLANKS.matcher(text).replaceAll("");
        if (text.length() > LONGEST) {
            return new None();
        }
        if (GROUPED.matcher(bare).matches()) {
            return known(bare.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH_GROUPS.matcher(bare).matches()) {
            boolean certain = bare.indexOf('.') > 0 || bare.indexOf(',') != bare.lastIndexOf(',');
            return certain ? known(bare.replace(",", "")) : new Ambiguous();
        }
        return PLAIN.matcher(bare).matches() ? known(bare.replace(',', '.')) : new None();
    }

    private static Typed known(String plain) {
        return new Known(new BigDecimal(plain));
    }
}
