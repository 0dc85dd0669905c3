package vn.lantoa.plan.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.Numbers;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;

/** Tells whether a mentioned act is a certain document, and which. */
final class Naming {

    private static final int LONGEST = 200;
    private static final int LOOK_BACK = 45;
    private static final int WORDS_OF_A_TITLE = 3;
    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?:năm|giai đoạn|nhiệm kỳ) (\\d{4})(?: ?[-–] ?\\d{4})?(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHORT_NUMBER = Pattern.compile(" (\\d{1,3})(?![\\d/.,%-])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final Set<String> numbered;
    private final Set<Integer> sequences;
    private final String ownKind;
    private final String ownTitle;

    /**
     * @param numbered the keys of acts that stand beside a number somewhere in the plan
     */
    Naming(PlanDocument document, Set<String> numbered) {
        this.numbered = numbered;
        this.sequences =
                document.references().stream()
                        .map(Reference::number)
                        .map(Naming::sequence)
                        .collect(Collectors.toSet());
        this.ownKind = document.documentType().toLowerCase(Locale.ROOT);
        this.ownTitle = document.title().toLowerCase(Locale.ROOT);
    }

    private static int sequence(String number) {
        return Numbers.whole(number).map(DocumentNumber::sequence).orElse(-1);
    }

    /**
     * @param last the end of a list of kinds that begins with the mentioned one, often itself
     */
    List<UnnumberedCitation> citations(
            UnnumberedCitations.Passage passage, ActMention act, ActMention last) {
        String text = act.text();
        if (act.numbered()
                || !act.isInASentence()
                || last.numbered()
                || Acts.ITSELF.phrases().isAt(text, last.to() + 1)
                || isStillToBeMade(act)
                || numbered.contains(last.key())) {
            return List.of();
        }
        int end = endOfName(last);
        Optional<Matcher> period = period(text, last.to(), end);
        Issuers issuers = Issuers.in(text, last.to(), end);
        String name = text.substring(last.to(), Math.max(last.to(), nameEnd(issuers, end)));
        if (isThePlanItself(act, name)) {
            return List.of();
        }
        boolean cited = isCited(act, last, issuers, period.isPresent(), name, passage.inTable());
        if (!cited) {
            return List.of();
        }
        int to = Math.max(issuers.to(), period.map(Matcher::end).orElse(last.to()));
        Matcher shortNumber = shortNumber(last);
        int wordsEnd =
                shortNumber.lookingAt()
                        ? shortNumber.end()
                        : to > last.to() ? to : trimmed(text, last.to(), end);
        String words = text.substring(act.from(), wordsEnd);
        List<Optional<String>> each =
                issuers.names().isEmpty()
                        ? List.of(Optional.empty())
                        : issuers.names().stream().map(Optional::of).toList();
        return each.stream()
                .map(
                        issuer ->
                                new UnnumberedCitation(
                                        words,
                                        act.kind(),
                                        issuer,
                                        passage.node(),
                                        act.from(),
                                        wordsEnd))
                .toList();
    }

    private boolean isCited(
            ActMention act,
            ActMention last,
            Issuers issuers,
            boolean period,
            String name,
            boolean inTable) {
        boolean issued = !issuers.names().isEmpty();
        boolean quoted = name.startsWith(" “") || name.startsWith(" \"");
        if (Acts.CAMPAIGNS.phrases().has(act.kind())) {
            return period || quoted;
        }
        boolean spokenOf = isSpokenOf(act);
        if (inTable && !spokenOf) {
            return false;
        }
        if (!act.isCapital() || act.opensClause()) {
            return issued && period && Acts.PLAIN.phrases().has(act.kind());
        }
        Matcher shortNumber = shortNumber(last);
        if (shortNumber.lookingAt()) {
            return !sequences.contains(Integer.parseInt(shortNumber.group(1)));
        }
        if (issued) {
            return true;
        }
        boolean named =
                !Acts.NO_TITLE.phrases().isAt(act.text(), last.to() + 1)
                        && WORD.matcher(name).results().count() >= WORDS_OF_A_TITLE;
        return spokenOf && (quoted || (named && (period || Acts.TITLED.phrases().has(act.kind()))));
    }

    /** "Đề án 06". */
    private static Matcher shortNumber(ActMention act) {
        String text = act.text();
        return SHORT_NUMBER.matcher(text).region(act.to(), Math.min(text.length(), act.to() + 6));
    }

    private static int nameEnd(Issuers issuers, int end) {
        return issuers.names().isEmpty() ? end : issuers.to();
    }

    /** "xây dựng Kế hoạch", "tham mưu UBND tỉnh ban hành các Quyết định". */
    private static boolean isStillToBeMade(ActMention act) {
        String text = act.text();
        return Acts.MAKING
                .phrases()
                .lastIn(text, lookBack(act), act.from())
                .filter(making -> !isCitedBetween(text, making.to(), act.from()))
                .isPresent();
    }

    /** "xây dựng văn bản |theo| Kế hoạch", but not "xây dựng |và triển khai| Kế hoạch". */
    private static boolean isCitedBetween(String text, int from, int to) {
        String between = text.substring(from, to).strip();
        boolean goesOn =
                between.startsWith("và ")
                        || between.startsWith(",")
                        || between.startsWith("tổ chức ")
                        || Acts.PLURALS.phrases().has(between);
        return !goesOn && Acts.CITING.phrases().lastIn(text, from, to).isPresent();
    }

    private static boolean isSpokenOf(ActMention act) {
        return Acts.CITING.phrases().lastIn(act.text(), lookBack(act), act.from()).isPresent();
    }

    private static int lookBack(ActMention act) {
        return Math.max(act.clause().from(), act.from() - LOOK_BACK);
    }

    private boolean isThePlanItself(ActMention act, String name) {
        String words = name.strip().toLowerCase(Locale.ROOT);
        return act.kind().equals(ownKind)
                && !words.isEmpty()
                && (ownTitle.startsWith(words) || words.startsWith(ownTitle));
    }

    /** A name reaches to a comma, a bracket or the clause's end; commas in quotes are its own. */
    private static int endOfName(ActMention act) {
        String text = act.text();
        int most = Math.min(act.clause().to(), act.to() + LONGEST);
        int at = act.to();
        if (at + 1 < most && isQuote(text.charAt(at + 1))) {
            char closing = text.charAt(at + 1) == '“' ? '”' : '"';
            int end = text.substring(Math.min(at + 2, most), most).indexOf(closing);
            at = end < 0 ? at : at + 2 + end;
        }
        while (at < most && !endsName(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '"';
    }

    /** ", của Sở" goes on. */
    private static boolean endsName(String text, int at) {
        return switch (text.charAt(at)) {
            case '(' -> true;
            case ',' -> !text.startsWith(", của ", at);
            case ' ' ->
                    Acts.VERBS.phrases().isAt(text, at + 1)
                            || (at + 1 < text.length()
                                    && Character.isUpperCase(text.charAt(at + 1))
                                    && Acts.KINDS.phrases().isAt(text, at + 1));
            default -> false;
        };
    }

    private static Optional<Matcher> period(String text, int from, int to) {
        Matcher period = PERIOD.matcher(text).region(from, Math.max(from, to));
        return period.find() ? Optional.of(period) : Optional.empty();
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
