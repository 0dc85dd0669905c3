package vn.lantoa.plan.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;
import vn.lantoa.plan.wordlist.WordList;

/** Slips of wording right behind a citation, see {@code wording.properties}. */
final class Wording {

    record Slip(String wrong, String right) {}

    private static final int LONGEST = 300;
    private static final int MOST = 100;
    private static final Map<String, String> SLIPS = read();

    private Wording() {}

    private static Map<String, String> read() {
        WordList file = WordList.beside(Wording.class, "wording.properties");
        return file.keys().stream()
                .collect(Collectors.toUnmodifiableMap(wrong -> wrong, file::value));
    }

    /** By the citations they stand behind. */
    static Map<Reference, Slip> in(PlanDocument document) {
        Map<String, List<Reference>> byNode =
                document.references().stream().collect(Collectors.groupingBy(Reference::node));
        Map<Reference, Slip> found = new HashMap<>();
        byNode.forEach(
                (node, references) ->
                        passages(node, document).forEach(text -> in(text, references, found)));
        return found;
    }

    private static void in(String text, List<Reference> references, Map<Reference, Slip> found) {
        String lower = text.toLowerCase(Locale.ROOT);
        SLIPS.forEach(
                (wrong, right) -> {
                    int at = lower.indexOf(wrong);
                    for (int i = 0; at > 0 && i < MOST; i++) {
                        String before = text.substring(Math.max(0, at - LONGEST), at).strip();
                        references.stream()
                                .filter(reference -> before.endsWith(reference.cited()))
                                .forEach(reference -> found.put(reference, new Slip(wrong, right)));
                        at = lower.indexOf(wrong, at + wrong.length());
                    }
                });
    }

    private static Stream<String> passages(String node, PlanDocument document) {
        return node.equals(Reference.PREAMBLE)
                ? Stream.of(document.preamble())
                : document.node(node).stream().flatMap(Node::passages);
    }
}
