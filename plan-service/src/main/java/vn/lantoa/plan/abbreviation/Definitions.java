package vn.lantoa.plan.abbreviation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Table;

/** Where a document says what a short form stands for. */
final class Definitions {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,200})\\)");
    private static final Pattern COLON = Pattern.compile("^(\\S{2,14}) ?[:–-] (.{4,120})$");
    private static final String QUOTES = "“”\"'‘’«» ";

    /**
     * @param from offset of the short form in the words
     * @param sure it says so, or the initials do; else a short form in brackets that is met for the
     *     first time
     * @param phrase a name in ordinary words: its earlier uses mean nothing
     */
    record Definition(
            String form, Optional<String> longForm, int from, boolean sure, boolean phrase) {}

    private Definitions() {}

    static List<Definition> in(String words) {
        List<Definition> found = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(words);
        while (brackets.find()) {
            bracket(words, brackets).ifPresent(found::add);
        }
        Matcher colon = COLON.matcher(words);
        if (colon.find()
                && ShortForms.abbreviates(colon.group(1))
                && LongForms.fits(bare(colon.group(2)), colon.group(1))) {
            found.add(
                    new Definition(
                            colon.group(1),
                            Optional.of(bare(colon.group(2))),
                            colon.start(1),
                            true,
                            false));
        }
        return found;
    }

    /** A row of a list of abbreviations: "CCHC | Cải cách hành chính". */
    static Optional<Definition> in(Table.Row row) {
        for (int i = 0; i + 1 < row.cells().size(); i++) {
            String form = row.cells().get(i).text().strip();
            String words = row.cells().get(i + 1).text().strip();
            if (ShortForms.abbreviates(form) && LongForms.fits(words, form)) {
                return Optional.of(new Definition(form, Optional.of(words), 0, true, false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Definition> bracket(String words, Matcher brackets) {
        String inside = brackets.group(1);
        String before = words.substring(0, brackets.start());
        int length = definer(inside);
        String form = bare(inside.substring(length));
        int from = words.indexOf(form, brackets.start(1) + length);
        boolean abbreviated =
                !form.isEmpty() && !form.contains(" ") && ShortForms.abbreviates(form);
        if (abbreviated && before.endsWith(" ")) {
            Optional<String> fitting = LongForms.byInitialsBefore(before, form);
            boolean sure = fitting.isPresent() || length > 0;
            if (!sure && form.chars().anyMatch(Character::isDigit)) {
                return Optional.empty();
            }
            return fitting.or(() -> LongForms.phraseBefore(before))
                    .map(stands -> new Definition(form, Optional.of(stands), from, sure, false));
        }
        if (length > 0 && !form.isEmpty() && !form.contains("\n")) {
            Optional<String> stands = LongForms.named(before, form);
            return Optional.of(new Definition(form, stands, from, true, true));
        }
        return reversed(words, brackets, inside);
    }

    /** "PCI (Chỉ số …)", where the initials say so. */
    private static Optional<Definition> reversed(String words, Matcher brackets, String inside) {
        int end = brackets.start();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(words.charAt(start - 1))) {
            start--;
        }
        String form = words.substring(start, end);
        return form.length() > 1 && ShortForms.abbreviates(form) && LongForms.fits(inside, form)
                ? Optional.of(new Definition(form, Optional.of(inside.strip()), start, true, false))
                : Optional.empty();
    }

    /** The length of "sau đây gọi tắt là " at the start. */
    private static int definer(String inside) {
        String lower = inside.toLowerCase(Locale.ROOT);
        for (String definer : Words.DEFINERS) {
            if (lower.startsWith(definer)) {
                int end = definer.length();
                while (end < inside.length() && " :".indexOf(inside.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && QUOTES.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (QUOTES + ".;,").indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }
}
