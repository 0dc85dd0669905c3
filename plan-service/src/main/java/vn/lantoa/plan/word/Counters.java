package vn.lantoa.plan.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.word.Numbering.Numbers;

/** Numbers the paragraphs of a file in the order of reading, as Word does when it shows them. */
final class Counters {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int NOT_YET = Integer.MIN_VALUE;

    private final Numbering numbering;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Counters(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The label of the next paragraph of a list, with the space behind it: "1.2. ", "- ". */
    String next(NumberProperty property, Optional<String> style) {
        Optional<Numbers> list = property.list().flatMap(numbering::list);
        return list.map(
                        numbers -> {
                            int depth =
                                    Numbering.within(
                                            property.level()
                                                    .or(() -> style.map(numbers::depthOf))
                                                    .orElse(0));
                            return label(property.list().orElse(""), numbers, depth);
                        })
                .orElse("");
    }

    private String label(String id, Numbers numbers, int depth) {
        int[] count = counts.computeIfAbsent(numbers.scheme(), scheme -> fresh());
        count(count, id, numbers, depth);
        Level level = numbers.level(depth);
        String text =
                level.bullet() ? Symbols.bullet(level.text()) : written(level, numbers, count);
        return text.isBlank() ? "" : text + (level.spaced() ? " " : "");
    }

    private static int[] fresh() {
        int[] count = new int[Numbering.LEVELS];
        Arrays.fill(count, NOT_YET);
        return count;
    }

    private void count(int[] count, String id, Numbers numbers, int depth) {
        Integer start = numbers.starts().get(depth);
        if (start != null && begun.add(id + "/" + depth)) {
            count[depth] = start;
        } else {
            count[depth] =
                    count[depth] == NOT_YET ? numbers.level(depth).start() : count[depth] + 1;
        }
        for (int below = depth + 1; below < count.length; below++) {
            int restartsAfter = numbers.level(below).restartsAfter().orElse(below);
            if (depth < restartsAfter) {
                count[below] = NOT_YET;
            }
        }
    }

    private static String written(Level level, Numbers numbers, int[] count) {
        return PLACE.matcher(level.text())
                .replaceAll(
                        place -> {
                            int depth = Integer.parseInt(place.group(1)) - 1;
                            Level there = numbers.level(depth);
                            int number = count[depth] == NOT_YET ? there.start() : count[depth];
                            String format = level.legal() ? "decimal" : there.format();
                            return Matcher.quoteReplacement(NumberFormat.write(format, number));
                        });
    }
}
