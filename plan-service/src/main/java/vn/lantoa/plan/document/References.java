package vn.lantoa.plan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the documents a plan cites, each once, in order. */
final class References {

    private static final int LONGEST_LEAD = 40;
    private static final int LONGEST_ISSUER = 60;
    private static final String OF = " của ";

    private record Identity(String number, Optional<LocalDate> date) {}

    private final Optional<String> own;
    private final List<Reference> found = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<Identity> identities = new HashSet<>();
    private Optional<Reference> parent = Optional.empty();

    References(Optional<DocumentNumber> own) {
        this.own = own.map(DocumentNumber::text);
    }

    /** What a whole document cites: its preamble first, then its nodes in order. */
    static References in(Optional<DocumentNumber> own, String preamble, List<Node> nodes) {
        References references = new References(own);
        references.read(preamble, Reference.PREAMBLE);
        nodes.forEach(
                node -> node.passages().forEach(words -> references.read(words, node.path())));
        return references;
    }

    List<Reference> all() {
        return found;
    }

    /** The plan that this one carries out: "Thực hiện Kế hoạch số …" in the preamble. */
    Optional<Reference> parent() {
        return parent;
    }

    void read(String text, String node) {
        Numbers.all(text).forEach(found -> take(text, node, found));
    }

    private void take(String text, String node, Numbers.Found at) {
        DocumentNumber number = at.number();
        Optional<Dates.Found> beside =
                Dates.beside(text, at.to()).or(() -> behindIssuer(text, at.to()));
        Optional<LocalDate> date = beside.flatMap(Dates.Found::day);
        boolean itself = own.filter(number.text()::equals).isPresent();
        // A document is cited in full once, later without its date: that is the same one.
        boolean again = date.isEmpty() && numbers.contains(number.text());
        if (itself || again || !identities.add(new Identity(number.text(), date))) {
            return;
        }
        numbers.add(number.text());
        int from = startOfCitation(text, at.from());
        int to = endOfCitation(text, beside.map(Dates.Found::to).orElse(at.to()));
        Reference reference =
                new Reference(
                        number.text(),
                        number.type(),
                        number.issuer(),
                        date,
                        text.substring(from, to),
                        node);
        found.add(reference);
        if (parent.isEmpty() && node.equals(Reference.PREAMBLE) && leads(text, from)) {
            parent = Optional.of(reference);
        }
    }

    /** "76/NQ-CP của Chính phủ |ngày 15/7/2021|". */
    private static Optional<Dates.Found> behindIssuer(String text, int from) {
        int end = endOfCitation(text, from);
        return end == from ? Optional.empty() : Dates.from(text, from, end);
    }

    private static boolean leads(String text, int from) {
        String before = text.substring(Math.max(0, from - LONGEST_LEAD), from).strip();
        return Words.PARENT_KINDS.lengthAtStart(text.substring(from, window(text, from))) > 0
                && Words.PARENT_OPENERS.lengthAtEnd(before) > 0;
    }

    /** Back over "số" and the kind of act: "Nghị quyết số |76/NQ-CP". */
    private static int startOfCitation(String text, int number) {
        int from = number;
        for (Words words : List.of(Words.NUMBER, Words.ACTS)) {
            int end = from;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            int length = words.lengthAtEnd(text.substring(Math.max(0, end - LONGEST_LEAD), end));
            from = length > 0 ? end - length : from;
        }
        return from;
    }

    /** On over "của Chính phủ", up to a mark or to what the document is about. */
    private static int endOfCitation(String text, int from) {
        if (!text.regionMatches(true, from, OF, 0, OF.length())) {
            return from;
        }
        int end = window(text, from);
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            int wordEnd = at + 1;
            while (wordEnd < end && Character.isLetterOrDigit(text.charAt(wordEnd))) {
                wordEnd++;
            }
            boolean cut = wordEnd == at + 1 || (wordEnd == end && end < text.length());
            if (cut
                    || Words.CITATION_ENDS.lengthAtStart(
                                    text.substring(at + 1, window(text, at + 1)))
                            > 0) {
                return at;
            }
            at = wordEnd;
        }
        return at;
    }

    private static int window(String text, int from) {
        return Math.min(text.length(), from + LONGEST_ISSUER);
    }
}
