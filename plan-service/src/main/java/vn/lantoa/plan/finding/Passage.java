package vn.lantoa.plan.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/** The title, the preamble, the words of a node, or of one cell of a table. */
final class Passage {

    private static final String BETWEEN = "\n";

    private final String node;
    private final String path;
    private final String words;
    private final Optional<Node> of;
    private final String text;
    private final int base;
    private final Supplier<Alignment> alignment;

    private Passage(
            String node,
            String path,
            String words,
            Optional<Node> of,
            String text,
            int base,
            Supplier<Alignment> alignment) {
        this.node = node;
        this.path = path;
        this.words = words;
        this.of = of;
        this.text = text;
        this.base = base;
        this.alignment = alignment;
    }

    /** All there are, in the document's order. */
    static List<Passage> of(PlanDocument document, String text) {
        List<Passage> passages = new ArrayList<>();
        int body = document.nodes().isEmpty() ? text.length() : document.nodes().getFirst().from();
        head(Finding.TITLE, document.title(), text, body).ifPresent(passages::add);
        head(Finding.PREAMBLE, document.preamble(), text, body).ifPresent(passages::add);
        document.nodes().forEach(node -> passages.addAll(of(node, text)));
        return passages;
    }

    private static Optional<Passage> head(String name, String words, String text, int body) {
        Supplier<Alignment> alignment = once(() -> Alignment.of(words, text, 0, body));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(name, name, words, Optional.empty(), text, 0, alignment));
    }

    private static List<Passage> of(Node node, String text) {
        List<String> said = node.passages().toList();
        List<String> pieces = said.isEmpty() ? List.of("") : said;
        String all = String.join(BETWEEN, pieces);
        int to = Math.min(node.to(), text.length());
        Supplier<Alignment> alignment =
                once(() -> Alignment.of(all, text, Math.min(node.from(), to), to));
        List<Passage> passages = new ArrayList<>(pieces.size());
        int base = 0;
        for (String words : pieces) {
            passages.add(
                    new Passage(
                            node.id(),
                            node.path(),
                            words,
                            Optional.of(node),
                            text,
                            base,
                            alignment));
            base += words.length() + BETWEEN.length();
        }
        return passages;
    }

    /** Most passages have no finding: they need no alignment. */
    private static Supplier<Alignment> once(Supplier<Alignment> made) {
        return new Supplier<>() {
            private Optional<Alignment> kept = Optional.empty();

            @Override
            public Alignment get() {
                if (kept.isEmpty()) {
                    kept = Optional.of(made.get());
                }
                return kept.get();
            }
        };
    }

    String node() {
        return node;
    }

    String path() {
        return path;
    }

    String words() {
        return words;
    }

    /** Empty for title and preamble. */
    Optional<Node> whole() {
        return of;
    }

    boolean inTable() {
        return of.filter(whole -> whole.table().isPresent()).isPresent();
    }

    /** Where the whole node stands in the document's text; the document where there is no node. */
    int start() {
        return Math.min(of.map(Node::from).orElse(0), end());
    }

    /** The offset after the whole node. */
    int end() {
        return Math.min(of.map(Node::to).orElse(text.length()), text.length());
    }

    /** The offset in the document's text of a character of the words. */
    int from(int word) {
        return alignment.get().offset(base + word);
    }

    /** The offset in the document's text after the character before one of the words. */
    int to(int word) {
        return Math.max(from(Math.max(0, word - 1)), alignment.get().end(base + word, text));
    }
}
