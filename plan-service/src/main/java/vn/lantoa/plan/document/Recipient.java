package vn.lantoa.plan.document;

import java.util.Optional;

/**
 * A line of "Nơi nhận", without its bullet and end mark.
 *
 * @param purpose the words in brackets, "để b/c"
 */
public record Recipient(String name, Optional<String> purpose, Kind kind) {

    /** Whose desk it goes to. */
    public enum Kind {
        /** The issuing office's own divisions and affiliated units, as one line. */
        OWN_UNITS,
        OUTSIDE
    }
}
