package vn.lantoa.plan.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.plan.wordlist.WordList;

/** Slips and habits of spelling, from a list. One pass finds them all. */
final class Spelling {

    private record Pair(String right, Code code, Set<String> notBehind) {}

    private static final Map<String, Pair> PAIRS = pairs();
    private static final Map<String, List<String>> BY_FIRST_WORD =
            PAIRS.keySet().stream().collect(Collectors.groupingBy(Spelling::firstWord));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Spelling() {}

    private static Map<String, Pair> pairs() {
        WordList data = WordList.beside(Spelling.class, "spelling.properties");
        Map<String, Pair> pairs = new HashMap<>();
        data.values("slip.").forEach(line -> put(line, Code.SPELLING, pairs));
        data.values("habit.").forEach(line -> put(line, Code.SPELLING_HABIT, pairs));
        return pairs;
    }

    private static void put(String line, Code code, Map<String, Pair> pairs) {
        List<String> parts = List.of(line.split(" *[>|] *", -1));
        Set<String> notBehind = parts.size() > 2 ? Set.of(parts.get(2).split(",", -1)) : Set.of();
        pairs.put(parts.getFirst(), new Pair(parts.get(1), code, notBehind));
    }

    static void check(Passage passage, Report report) {
        String words = passage.words();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String first = word.group().toLowerCase(Locale.ROOT);
            for (String wrong : BY_FIRST_WORD.getOrDefault(first, List.of())) {
                Pair pair = PAIRS.get(wrong);
                int to = word.start() + wrong.length();
                if (pair != null
                        && words.regionMatches(true, word.start(), wrong, 0, wrong.length())
                        && (to == words.length() || !Character.isLetterOrDigit(words.charAt(to)))
                        && !excepted(pair, words, word.start(), to)) {
                    propose(pair, passage, word.start(), to, report);
                }
            }
        }
    }

    private static void propose(Pair pair, Passage passage, int from, int to, Report report) {
        String words = passage.words();
        String wrong = words.substring(from, to);
        String right = likeIt(wrong, pair.right());
        String after = words.substring(0, from) + right + words.substring(to);
        report.propose(pair.code(), passage, from, to, after, wrong, right);
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** "mặt hàng năm 2023": other words that meet by chance. */
    private static boolean excepted(Pair pair, String words, int from, int to) {
        if (pair.notBehind().isEmpty()) {
            return false;
        }
        int end = Math.max(0, from - 1);
        int start = words.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        String before = words.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
        boolean figure = to + 1 < words.length() && Character.isDigit(words.charAt(to + 1));
        return pair.notBehind().contains(before) || figure;
    }

    private static String likeIt(String wrong, String right) {
        if (wrong.equals(wrong.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(wrong.charAt(0))
                ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
                : right;
    }
}
