package vn.lantoa.plan.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Numbers;

/**
 * A place where a kind of act is spoken of.
 *
 * @param from offset of the kind, {@code to} behind it
 * @param numbered its number follows, or it is named inside the title of a numbered document, or
 *     right before the numbered document that issued it
 */
record ActMention(String text, Clause clause, String kind, int from, int to, boolean numbered) {

    private static final int LONGEST_TITLE = 600;
    private static final int LONGEST_ISSUER = 90;
    private static final int LONGEST_NAME = 250;
    private static final int WORDS_OF_A_NAME = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern NUMBER_FOLLOWS =
            Pattern.compile(
                    " ?(?:\\(|số|Số|ngày)? ?(?:số)?:? ?"
                            + "(?:[.…_]|\\d{1,6}[.\\p{Ll}\\d]{0,3} ?[-–/]|số )");

    /** All of a text, in order. */
    static List<ActMention> in(String text) {
        List<Numbers.Found> numbers = Numbers.all(text);
        List<ActMention> mentions = new ArrayList<>();
        int nextNumber = 0;
        for (Clause clause : Clause.of(text)) {
            int title = -1;
            int at = clause.from();
            while (at < clause.to()) {
                while (nextNumber < numbers.size() && numbers.get(nextNumber).to() <= at) {
                    title = startOfTitle(text, numbers.get(nextNumber), clause);
                    nextNumber++;
                }
                Optional<String> kind =
                        Phrases.startsWord(text, at)
                                ? Acts.KINDS.phrases().at(text, at)
                                : Optional.empty();
                if (kind.isPresent() && !Acts.OFFICES.phrases().endsAt(text, at)) {
                    int to = at + kind.get().length();
                    boolean inTitle = title >= 0 && at >= title && at - title < LONGEST_TITLE;
                    boolean numbered =
                            inTitle
                                    || NUMBER_FOLLOWS
                                            .matcher(text)
                                            .region(to, text.length())
                                            .lookingAt()
                                    || isIssuedBy(text, to, numbers, nextNumber, clause);
                    mentions.add(new ActMention(text, clause, kind.get(), at, to, numbered));
                    at = to;
                } else {
                    at++;
                }
            }
        }
        return mentions;
    }

    /** Where it begins to be said what a numbered document is about; -1 if nowhere. */
    private static int startOfTitle(String text, Numbers.Found number, Clause clause) {
        if (number.from() < clause.from()) {
            return -1;
        }
        int to = Math.min(clause.to(), number.to() + LONGEST_ISSUER);
        return Acts.TITLE_OPENERS
                .phrases()
                .firstIn(text, number.to(), to)
                .map(Phrases.Found::from)
                .orElse(-1);
    }

    /** "Chương trình chuyển đổi số quốc gia … được ban hành |tại Quyết định số| 749/QĐ-TTg". */
    private static boolean isIssuedBy(
            String text, int from, List<Numbers.Found> numbers, int next, Clause clause) {
        if (next == numbers.size() || numbers.get(next).to() > clause.to()) {
            return false;
        }
        int number = numbers.get(next).from();
        if (number < from || number - from > LONGEST_NAME) {
            return false;
        }
        String between = text.substring(from, number);
        Optional<Integer> act =
                Acts.KINDS.phrases().lastIn(text, from, number).map(Phrases.Found::from);
        if (act.isEmpty()) {
            // "Quyết định chủ trương đầu tư số 2466/QĐ-UBND"
            return between.endsWith("(") || (between.indexOf(',') < 0 && between.endsWith("số "));
        }
        return text.substring(from, act.get()).stripTrailing().endsWith("(")
                || Acts.LINKS.phrases().endsAt(text, act.get());
    }

    /** Not in capitals throughout, as in a title. */
    boolean isInASentence() {
        return text.substring(from, to).chars().anyMatch(Character::isLowerCase);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(from));
    }

    boolean opensClause() {
        return clause.beginsAt(text, from);
    }

    /** The kind and the first words of the name: the same document has the same. */
    String key() {
        StringBuilder key = new StringBuilder(kind);
        Matcher words = WORD.matcher(text).region(to, Math.min(clause.to(), to + LONGEST_NAME));
        for (int i = 0; i < WORDS_OF_A_NAME && words.find(); i++) {
            key.append(' ').append(words.group().toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }
}
