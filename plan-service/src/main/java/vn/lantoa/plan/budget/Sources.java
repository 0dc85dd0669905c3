package vn.lantoa.plan.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.plan.wordlist.WordList;

/** The kinds of sources there are ({@code sources.properties}), and how a document names one. */
final class Sources {

    private static final WordList KINDS = WordList.beside(Sources.class, "sources.properties");
    private static final String SOURCE = "nguồn ";

    private Sources() {}

    /**
     * @param name as a document calls it, the year after it
     */
    record Kind(String code, String name) {}

    static List<Kind> kinds() {
        return KINDS.keys().stream().sorted().map(code -> new Kind(code, name(code))).toList();
    }

    static Optional<Kind> kind(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static String name(String code) {
        return KINDS.value(code);
    }

    /** "nguồn CCHC năm 2023", whether one typed "CCHC" or all of it. */
    static String inFull(String source, int year) {
        String lower = source.toLowerCase(Locale.ROOT);
        String named =
                lower.startsWith(SOURCE)
                        ? SOURCE + source.substring(SOURCE.length())
                        : SOURCE + source;
        String dated = "năm " + year;
        return lower.contains(dated) ? named : named + " " + dated;
    }
}
