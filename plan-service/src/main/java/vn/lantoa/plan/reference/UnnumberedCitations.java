package vn.lantoa.plan.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;

/**
 * Finds the documents a plan names without number. Rather one too few than one that is none: an act
 * counts when issuer, period or title tells which one it is, and when nobody is still to make it.
 */
public final class UnnumberedCitations {

    /** The words of one place of a plan. */
    record Passage(String node, String text, boolean inTable) {

        static Stream<Passage> of(PlanDocument document) {
            Stream<Passage> preamble =
                    Stream.of(new Passage(Reference.PREAMBLE, document.preamble(), false));
            return Stream.concat(preamble, document.nodes().stream().flatMap(Passage::of));
        }

        private static Stream<Passage> of(Node node) {
            return node.passages()
                    .map(words -> new Passage(node.path(), words, node.table().isPresent()));
        }
    }

    private static final int LONGEST_LIST = 5;
    private static final int MOST = 1_000;
    private static final int MOST_MENTIONS = 5_000;

    private record Mentioned(Passage passage, List<ActMention> mentions) {}

    private UnnumberedCitations() {}

    /**
     * In the order of the plan, the first thousand; one that several issued is listed for each of
     * them.
     */
    public static List<UnnumberedCitation> of(PlanDocument document) {
        List<Mentioned> all =
                Passage.of(document)
                        .map(passage -> new Mentioned(passage, ActMention.in(passage.text())))
                        .toList();
        Set<String> numbered =
                all.stream()
                        .flatMap(mentioned -> mentioned.mentions().stream())
                        .filter(ActMention::numbered)
                        .map(ActMention::key)
                        .collect(Collectors.toSet());
        Naming naming = new Naming(document, numbered);
        List<UnnumberedCitation> found = new ArrayList<>();
        int mentions = 0;
        for (Mentioned mentioned : all) {
            if (mentions < MOST_MENTIONS) {
                in(mentioned, naming, found);
            }
            mentions += mentioned.mentions().size();
        }
        return List.copyOf(found);
    }

    private static void in(Mentioned mentioned, Naming naming, List<UnnumberedCitation> found) {
        List<ActMention> mentions = mentioned.mentions();
        int end = Math.min(mentions.size(), MOST_MENTIONS);
        for (int i = 0; i < end && found.size() < MOST; i++) {
            ActMention last = mentions.get(lastOfList(mentions, i));
            found.addAll(naming.citations(mentioned.passage(), mentions.get(i), last));
        }
    }

    /** "các |Nghị quyết, Kết luận| của Tỉnh ủy" have their issuer in common. */
    private static int lastOfList(List<ActMention> mentions, int first) {
        int last = first;
        while (last + 1 < mentions.size()
                && last - first < LONGEST_LIST
                && joins(mentions.get(last), mentions.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean joins(ActMention one, ActMention next) {
        String between = one.text().substring(one.to(), next.from());
        return between.equals(", ") || between.equals(" và ");
    }
}
