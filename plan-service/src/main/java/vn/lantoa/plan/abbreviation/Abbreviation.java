package vn.lantoa.plan.abbreviation;

import java.util.Optional;

/**
 * A short form as a document uses it: "CCHC", or a name it gives itself, "Đề án".
 *
 * @param longForm what it stands for, where the document says so
 * @param definedAt the path of the node that says so first, or "title", "preamble"
 * @param firstUsedAt where it stands first without its definition, or where it is defined if it is
 *     never used
 * @param uses how often it stands, definitions aside
 */
public record Abbreviation(
        String shortForm,
        Optional<String> longForm,
        Status status,
        Optional<String> definedAt,
        String firstUsedAt,
        int uses) {

    /** Whether a reader knows what it stands for. */
    public enum Status {
        DEFINED,
        USED_BEFORE_DEFINITION,
        UNDEFINED
    }
}
