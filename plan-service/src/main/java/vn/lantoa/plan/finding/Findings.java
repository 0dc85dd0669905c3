package vn.lantoa.plan.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.form.FormRules;

/** Looks a document over for slips. Nothing is changed; a person decides on each proposal. */
public final class Findings {

    private static final Pattern BLANKS_INSIDE =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\d,;:.]) {2,}(?=[\\p{L}\\d])");

    private final PlanDocument document;
    private final Optional<String> symbol;
    private final String text;
    private final List<Passage> passages;
    private final List<Node> body;
    private final Report report = new Report();

    private Findings(PlanDocument document, String text, Optional<String> symbol) {
        this.document = document;
        this.symbol = symbol;
        this.text = text;
        this.passages = Passage.of(document, text);
        this.body =
                document.nodes().stream()
                        .takeWhile(node -> node.kind() != Node.Kind.ANNEX)
                        .toList();
    }

    /**
     * In the document's order, what concerns it as a whole first; 1,000 at most and then one that
     * says how many more. Time is linear in the document's size.
     *
     * @param text the plain text that the nodes' offsets point into
     * @param on the day whose rules judge it: the document's own, else today
     */
    public static List<Finding> of(PlanDocument document, String text, LocalDate on) {
        Findings findings =
                new Findings(document, text, FormRules.on(on).symbol(document.documentType()));
        findings.whole(PageRules.on(on));
        findings.passages();
        findings.end();
        return findings.report.findings(text.length());
    }

    private void whole(PageRules rules) {
        Zone head = head();
        if (!Letterhead.attached(document, symbol, head)) {
            Letterhead.check(document, symbol, head, report);
        }
        Letters.check(text, 0, head.to(), report);
        Letters.decomposed(text, report);
        HeadingLevels.check(body, text, report);
        document.layout()
                .ifPresent(layout -> LayoutFindings.check(layout, rules, text.length(), report));
    }

    /** The text above the title. */
    private Zone head() {
        int to =
                passages.stream()
                        .filter(passage -> passage.whole().isEmpty())
                        .findFirst()
                        .map(passage -> passage.from(0))
                        .orElse(
                                document.nodes().isEmpty()
                                        ? 0
                                        : document.nodes().getFirst().from());
        return Zone.of(text, 0, to);
    }

    private void passages() {
        Tones.check(passages, report);
        PageNumbers pages = new PageNumbers(text);
        EndMarks marks = new EndMarks(document.nodes(), body.size());
        Sequences sequences = new Sequences();
        boolean wordFile = document.layout().isPresent();
        for (Passage passage : passages) {
            if (passage.whole().isPresent() && !passage.inTable()) {
                sequences.check(passage, text, report);
                pages.check(passage, report);
                Splits.check(passage, text, wordFile, report);
                marks.check(passage, report);
            }
            Letters.check(passage, report);
            Spelling.check(passage, report);
            Punctuation.check(passage, report);
        }
        Quotes.check(passages, report);
        spaces();
    }

    private void end() {
        Zone closing = closing();
        Zone head = head();
        if (!Letterhead.attached(document, symbol, head)) {
            if (!Letterhead.party(document, head)) {
                EndMarks.body(ofBody(), report);
            }
            ClosingParts.check(document, closing, report);
        }
        Letters.check(text, closing.from(), closing.to(), report);
    }

    private List<Passage> ofBody() {
        return passages.stream()
                .filter(passage -> passage.whole().isPresent())
                .takeWhile(passage -> passage.whole().orElseThrow().kind() != Node.Kind.ANNEX)
                .filter(passage -> !passage.words().isEmpty())
                .toList();
    }

    /** The text between the body and the first annex. */
    private Zone closing() {
        int from = body.isEmpty() ? text.length() : body.getLast().to();
        int to =
                body.size() < document.nodes().size()
                        ? document.nodes().get(body.size()).from()
                        : text.length();
        int start = Math.min(from, text.length());
        return Zone.of(text, start, Math.max(start, Math.min(to, text.length())));
    }

    /** The reader collapses blanks: one finding for all of them. */
    private void spaces() {
        int above = head().to();
        Matcher matcher =
                BLANKS_INSIDE.matcher(text).region(above, Math.max(above, closing().from()));
        int first = -1;
        int end = -1;
        int count = 0;
        while (matcher.find()) {
            if (first < 0) {
                first = Math.max(0, matcher.start() - 1);
                end = Math.min(text.length(), matcher.end() + 1);
            }
            count++;
        }
        if (count > 0) {
            report.add(
                    Code.SPACE_DOUBLE,
                    first,
                    end,
                    text.substring(first, end),
                    String.valueOf(count));
        }
    }
}
