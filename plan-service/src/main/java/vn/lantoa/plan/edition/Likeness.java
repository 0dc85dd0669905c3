package vn.lantoa.plan.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How much two texts have in common, counted in words. */
public final class Likeness {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Punct}]+");

    private Likeness() {}

    /** From 0 (no word in common) to 1 (the same words), order aside. */
    public static double of(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        int[] total = {0};
        int[] common = {0};
        GAP.splitAsStream(one)
                .forEach(
                        word -> {
                            words.merge(word, 1, Integer::sum);
                            total[0]++;
                        });
        GAP.splitAsStream(other)
                .forEach(
                        word -> {
                            total[0]++;
                            if (words.merge(word, -1, Integer::sum) >= 0) {
                                common[0]++;
                            }
                        });
        return total[0] == 0 ? 1 : 2.0 * common[0] / total[0];
    }
}
