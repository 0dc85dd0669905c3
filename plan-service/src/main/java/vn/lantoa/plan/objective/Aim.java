package vn.lantoa.plan.objective;

import java.util.Optional;
import vn.lantoa.plan.document.Node;

/**
 * Something a plan wants to reach, as its text says.
 *
 * @param words without the heading they may share a line with; at most {@value #LONGEST} characters
 * @param under the heading of a group inside the section, e.g. "Về thủ tục hành chính"
 */
public record Aim(Node node, Kind kind, String words, Optional<String> under) {

    static final int LONGEST = 4000;

    /** What sort of section it stands in. */
    public enum Kind {
        /** Mục đích, mục tiêu. */
        OBJECTIVE,
        /** Yêu cầu. */
        REQUIREMENT,
        /** Chỉ tiêu, or a goal that states a figure. */
        TARGET
    }

    public Aim {
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
