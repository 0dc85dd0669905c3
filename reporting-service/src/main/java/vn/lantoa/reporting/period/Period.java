package vn.lantoa.reporting.period;

import java.util.Optional;

/**
 * The days a figure is asked for: a named period of a regime, or days given one by one.
 *
 * @param name empty for days given one by one
 */
public record Period(Optional<Name> name, Days days) {

    /**
     * @param regime code of the regime that says which days it has, e.g. {@code nd09-2019}
     * @param code e.g. {@code 2023-Q1}, {@code 2023-H1}, {@code 2023-9M}, {@code 2023-M05}, {@code
     *     2023}
     */
    public record Name(String regime, String code) {

        /** Which of the year's periods: {@code Q1} … {@code M12}; {@code Y} is the year. */
        public String kind() {
            return code.contains("-") ? code.substring(code.indexOf('-') + 1) : "Y";
        }
    }

    /** The year it belongs to: that of its last day. */
    public int year() {
        return days.last().getYear();
    }
}
