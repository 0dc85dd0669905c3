package vn.lantoa.plan.sheet;

import java.util.Locale;

/**
 * One of the values a column takes.
 *
 * @param value for the machine, e.g. {@code HTQT}
 * @param vietnamese as people see it, e.g. "HTQT – Phòng Hợp tác quốc tế"
 */
public record Choice(String value, String vietnamese, String english) {

    /** A name that is the same in every language. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, label);
    }

    String label(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : vietnamese;
    }
}
