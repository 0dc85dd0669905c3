package vn.lantoa.plan.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the tone stands in an open syllable of oa, oe, uy: the decree's own forms have "hòa, thủy",
 * others write "hoà, thuỷ". Only a document that mixes the two has a finding.
 */
final class Tones {

    private static final String FIRST = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";
    private static final String SECOND = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";
    private static final Pattern OF_FIRST = open(FIRST);
    private static final Pattern OF_SECOND = open(SECOND);
    private static final int EXAMPLES = 3;

    private Tones() {}

    private static Pattern open(String rhymes) {
        return Pattern.compile(
                "(?<!\\p{L})(?:[bcdđghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|th|tr)?("
                        + rhymes.replace(' ', '|')
                        + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static void check(List<Passage> passages, Report report) {
        int first = 0;
        int second = 0;
        Set<String> firsts = new LinkedHashSet<>();
        Set<String> seconds = new LinkedHashSet<>();
        for (Passage passage : passages) {
            first += count(OF_FIRST, passage, firsts);
            second += count(OF_SECOND, passage, seconds);
        }
        if (first == 0 || second == 0) {
            return;
        }
        report.add(
                Code.TONE_PLACEMENT,
                0,
                0,
                "",
                String.valueOf(first),
                String.join(", ", firsts),
                String.valueOf(second),
                String.join(", ", seconds));
        passages.forEach(passage -> propose(passage, report));
    }

    private static int count(Pattern pattern, Passage passage, Set<String> examples) {
        Matcher matcher = pattern.matcher(passage.words());
        int count = 0;
        while (matcher.find()) {
            count++;
            if (examples.size() < EXAMPLES) {
                examples.add(matcher.group());
            }
        }
        return count;
    }

    private static void propose(Passage passage, Report report) {
        Matcher matcher = OF_SECOND.matcher(passage.words());
        if (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            String after = OF_SECOND.matcher(passage.words()).replaceAll(Tones::moved);
            report.propose(Code.TONE_OTHER, passage, from, to, after);
        }
    }

    private static String moved(MatchResult match) {
        String rhyme = match.group(1);
        int at = SECOND.indexOf(rhyme.toLowerCase(Locale.ROOT));
        StringBuilder moved = new StringBuilder();
        for (int i = 0; i < rhyme.length(); i++) {
            char c = FIRST.charAt(at + i);
            moved.append(Character.isUpperCase(rhyme.charAt(i)) ? Character.toUpperCase(c) : c);
        }
        return match.group().substring(0, match.group().length() - rhyme.length()) + moved;
    }
}
