package vn.lantoa.plan.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks and marks that stand wrongly, node by node. */
final class Punctuation {

    private static final Pattern BLANK_BEFORE =
            Pattern.compile("(?<=[\\p{L}\\d)”\"]) (?=[,;:!?](?:\\s|$)|\\.(?:$|\\s+\\p{Lu}))");
    private static final Pattern NO_BLANK_AFTER =
            Pattern.compile("(?<=\\p{L}{2}[,;])(?=\\p{L}{2})");
    private static final Pattern DOUBLED =
            Pattern.compile("(?<=[\\p{L}\\d)”\"] ?)(?:,,|;;|;\\.|,\\.|:\\.|\\.;|\\.\\.)(?=\\s|$)");
    private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.{4,5}(?![.…])");

    private Punctuation() {}

    static void check(Passage passage, Report report) {
        each(BLANK_BEFORE, Code.SPACE_BEFORE_MARK, "", passage, report);
        each(NO_BLANK_AFTER, Code.SPACE_AFTER_MARK, " ", passage, report);
        each(DOTS, Code.ELLIPSIS_FOUR, "...", passage, report);
        doubled(passage, report);
    }

    private static void each(
            Pattern slip, Code code, String instead, Passage passage, Report report) {
        String words = passage.words();
        Matcher matcher = slip.matcher(words);
        if (!matcher.find()) {
            return;
        }
        int from = Math.max(0, matcher.start() - (instead.equals("...") ? 0 : 1));
        int to = Math.min(words.length(), matcher.end() + (instead.equals("...") ? 0 : 1));
        report.propose(code, passage, from, to, slip.matcher(words).replaceAll(instead));
    }

    private static void doubled(Passage passage, Report report) {
        String words = passage.words();
        Matcher matcher = DOUBLED.matcher(words);
        while (matcher.find()) {
            String before = words.substring(0, matcher.start());
            if (Vocabulary.AND_SO_ON.ends(before)) {
                continue;
            }
            String marks = matcher.group();
            char kept = matcher.end() == words.length() ? marks.charAt(1) : marks.charAt(0);
            report.propose(
                    Code.MARK_DOUBLED,
                    passage,
                    matcher.start(),
                    matcher.end(),
                    before.stripTrailing() + kept + words.substring(matcher.end()));
        }
    }
}
