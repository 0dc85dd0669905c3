package vn.lantoa.plan.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Table;

/**
 * Puts accepted proposals into a document. Each says the complete words of a node before and after;
 * several for one node are put together as long as they touch different places of it.
 */
public final class Cleanup {

    /**
     * @param node a node's id, {@code title} or {@code preamble}
     * @param before its complete words, or those of one cell of a table
     */
    public record Proposal(String node, String before, String after) {}

    /**
     * @param applied the proposals that are part of the document now; of two that overlap, the
     *     first
     */
    public record Result(PlanDocument document, Set<Proposal> applied) {}

    /** The place where two wordings differ. */
    private record Splice(int from, int to, String words) {

        static Splice between(String before, String after) {
            int shorter = Math.min(before.length(), after.length());
            int top = 0;
            while (top < shorter && before.charAt(top) == after.charAt(top)) {
                top++;
            }
            int bottom = 0;
            while (bottom < shorter - top
                    && before.charAt(before.length() - 1 - bottom)
                            == after.charAt(after.length() - 1 - bottom)) {
                bottom++;
            }
            return new Splice(
                    top, before.length() - bottom, after.substring(top, after.length() - bottom));
        }
    }

    private final Map<String, List<Proposal>> proposals;
    private final Set<Proposal> applied = new HashSet<>();

    private Cleanup(List<Proposal> proposals) {
        this.proposals = proposals.stream().collect(Collectors.groupingBy(Proposal::node));
    }

    public static Result of(PlanDocument document, List<Proposal> proposals) {
        Cleanup cleanup = new Cleanup(proposals);
        PlanDocument clean =
                document.reworded(
                        cleanup.clean(Change.TITLE, document.title()),
                        cleanup.clean(Change.PREAMBLE, document.preamble()),
                        document.nodes().stream().map(cleanup::clean).toList());
        return new Result(clean, Set.copyOf(cleanup.applied));
    }

    private Node clean(Node node) {
        if (!proposals.containsKey(node.id())) {
            return node;
        }
        if (node.table().isPresent()) {
            return node.holding(clean(node.id(), node.table().get()));
        }
        boolean heading = !node.heading().isEmpty();
        String words = clean(node.id(), node.words());
        return node.saying(heading ? words : "", heading ? "" : words);
    }

    private Table clean(String id, Table table) {
        return new Table(
                table.headerRows(),
                table.rows().stream()
                        .map(
                                row ->
                                        new Table.Row(
                                                row.cells().stream()
                                                        .map(
                                                                cell ->
                                                                        cell.saying(
                                                                                clean(
                                                                                        id,
                                                                                        cell
                                                                                                .text())))
                                                        .toList()))
                        .toList());
    }

    private String clean(String id, String words) {
        Map<Splice, Proposal> wanted = new HashMap<>();
        for (Proposal proposal : proposals.getOrDefault(id, List.of())) {
            if (proposal.before().equals(words) && !applied.contains(proposal)) {
                wanted.putIfAbsent(Splice.between(words, proposal.after()), proposal);
            }
        }
        List<Splice> inOrder = new ArrayList<>(wanted.keySet());
        inOrder.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
        StringBuilder clean = new StringBuilder();
        int at = 0;
        for (Splice splice : inOrder) {
            if (splice.from() < at || (splice.from() == at && at > 0)) {
                continue;
            }
            clean.append(words, at, splice.from()).append(splice.words());
            at = splice.to();
            applied.add(wanted.get(splice));
        }
        return clean.append(words, at, words.length()).toString();
    }
}
