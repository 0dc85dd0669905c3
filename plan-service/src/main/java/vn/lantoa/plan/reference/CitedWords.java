package vn.lantoa.plan.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Reference;
import vn.lantoa.plan.wordlist.WordList;

/**
 * The parts of a citation's words.
 *
 * @param kind in lower case, "đề án"; may be empty
 * @param issuer behind "của"; may be empty
 */
record CitedWords(Reference reference, String kind, String issuer) {

    private static final Pattern DATE =
            Pattern.compile(
                    "ngày \\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}| tháng \\d{1,2} năm \\d{4})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOR_EVER = Pattern.compile("\\d+[^/]*/\\d{4}/.+");
    private static final String OF = " của ";
    private static final String OF_THE_PARTY = ".party";

    private static final Map<String, Phrases> TYPES = phrases("types.properties");
    private static final Map<String, Phrases> ISSUERS = phrases("issuers.properties");

    private static Map<String, Phrases> phrases(String file) {
        WordList lines = WordList.beside(CitedWords.class, file);
        Map<String, Phrases> phrases = new HashMap<>();
        lines.keys().forEach(key -> phrases.put(key, Phrases.of(lines.value(key))));
        return Map.copyOf(phrases);
    }

    static CitedWords of(Reference reference) {
        String cited = reference.cited();
        int number = cited.indexOf(reference.number().substring(0, 1));
        String before = number < 0 ? "" : cited.substring(0, number);
        String kind = before.replaceFirst("(?iu)\\s*số\\s*:?\\s*$", "").strip();
        int of = cited.indexOf(OF);
        return new CitedWords(
                reference,
                kind.toLowerCase(Locale.ROOT),
                of < 0 ? "" : cited.substring(of + OF.length()));
    }

    /** The kind that the symbol stands for, where another one is written. */
    Optional<String> kindAgainstSymbol() {
        String symbol = reference.type().replace('Ð', 'Đ');
        boolean party = reference.number().contains("-" + reference.type() + "/");
        Optional<Phrases> right =
                Optional.ofNullable(party ? TYPES.get(symbol + OF_THE_PARTY) : null)
                        .or(() -> Optional.ofNullable(TYPES.get(symbol)));
        boolean certain = TYPES.values().stream().anyMatch(kinds -> kinds.has(kind));
        return right.filter(kinds -> certain && !kinds.has(kind))
                .map(kinds -> kinds.all().getFirst());
    }

    /** The issuer that the symbol stands for, where the words name another one. */
    Optional<String> issuerAgainstSymbol() {
        Phrases right = ISSUERS.get(reference.issuer());
        if (right == null || issuer.isEmpty() || right.isAt(issuer, 0)) {
            return Optional.empty();
        }
        boolean another = ISSUERS.values().stream().anyMatch(names -> names.isAt(issuer, 0));
        return another ? Optional.of(right.all().getFirst()) : Optional.empty();
    }

    /** A number that has its year is not given again. */
    boolean isForEver() {
        return FOR_EVER.matcher(reference.number()).matches();
    }

    /** Type and number, not a number alone as in a table; laws are cited by their names. */
    boolean isInFull() {
        return !kind.isEmpty() && !reference.type().isEmpty();
    }

    boolean hasDate() {
        return DATE.matcher(reference.cited()).find();
    }

    /** "Đề án số …" as "Quyết định số …". */
    String withKind(String right) {
        String capital = right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1);
        return capital + reference.cited().substring(kind.length());
    }

    /** With another day, or with one where there was none. */
    String withDate(LocalDate right) {
        String cited = reference.cited();
        String day = "ngày " + written(right);
        Matcher date = DATE.matcher(cited);
        if (date.find()) {
            return date.replaceFirst(Matcher.quoteReplacement(day));
        }
        int of = cited.indexOf(OF);
        int end = of < 0 ? cited.length() : of;
        return cited.substring(0, end) + " " + day + cited.substring(end);
    }

    /** Days below 10 and months below 3 get a zero before (Decree 30/2020/NĐ-CP, annex I). */
    private static String written(LocalDate day) {
        return (day.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
