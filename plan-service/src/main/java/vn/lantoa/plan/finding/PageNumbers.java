package vn.lantoa.plan.finding;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page number that a copy from a paged file left inside a sentence: "của 3 Ban cán sự". Either it
 * is the one missing among the page numbers that stand on lines of their own, or it stands before a
 * capital where nothing is counted, at a place where such a page may begin.
 */
final class PageNumbers {

    private static final Pattern ALONE =
            Pattern.compile("(?m)^\\h*+(?:[-–] ?)?(\\d{1,3})(?: ?[-–])?\\h*+$");
    private static final Pattern INSIDE =
            Pattern.compile("(?<=\\p{Ll}[,;]? )([1-9]\\d{0,2}) (?=\\p{L})");
    private static final int FEWEST_CHARACTERS = 900;
    private static final int MOST_CHARACTERS = 4_500;
    private static final int LONGEST_LEAD = 30;

    /** The numbers on lines of their own, by offset. */
    private final TreeMap<Integer, Integer> alone = new TreeMap<>();

    PageNumbers(String text) {
        Matcher matcher = ALONE.matcher(text);
        while (matcher.find()) {
            alone.put(matcher.start(), Integer.valueOf(matcher.group(1)));
        }
    }

    void check(Passage passage, Report report) {
        if (passage.inTable()) {
            return;
        }
        String words = passage.words();
        Matcher matcher = INSIDE.matcher(words);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            String before =
                    words.substring(
                            Math.max(0, matcher.start() - LONGEST_LEAD), matcher.start() - 1);
            String behind = words.substring(matcher.end());
            if (number > 1
                    && (!alone.isEmpty() || standsAlone(before, behind))
                    && !Vocabulary.BEFORE_NUMBER.ends(before)
                    && mayBePage(number, passage.from(matcher.start()))) {
                report.propose(
                        Code.PAGE_NUMBER_IN_SENTENCE,
                        passage,
                        matcher.start(),
                        matcher.end(1),
                        words.substring(0, matcher.start()) + behind,
                        matcher.group(1));
            }
        }
    }

    private boolean mayBePage(int number, int offset) {
        return alone.isEmpty()
                ? offset >= (number - 1) * FEWEST_CHARACTERS
                        && offset <= (number - 1) * MOST_CHARACTERS
                : missingAmongOthers(number, offset);
    }

    /** Neither counts what follows nor belongs to the name before: "Windows 10 Pro". */
    private static boolean standsAlone(String before, String behind) {
        return Character.isUpperCase(behind.codePointAt(0))
                && !lastWordIsName(before)
                && !Vocabulary.COUNTED.starts(
                        behind.substring(0, Math.min(LONGEST_LEAD, behind.length())));
    }

    private boolean missingAmongOthers(int number, int offset) {
        Optional<Integer> last = page(alone.floorEntry(offset));
        Optional<Integer> next = page(alone.ceilingEntry(offset));
        boolean behindLast = last.map(page -> page == number - 1).orElse(number == 2);
        boolean beforeNext = next.map(page -> page == number + 1).orElse(true);
        return behindLast && beforeNext && (last.isPresent() || next.isPresent());
    }

    private static Optional<Integer> page(Map.@Nullable Entry<Integer, Integer> entry) {
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }

    private static boolean lastWordIsName(String before) {
        int start = before.lastIndexOf(' ') + 1;
        return start < before.length() && Character.isUpperCase(before.codePointAt(start));
    }
}
