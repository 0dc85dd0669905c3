package vn.lantoa.plan.document;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the topics in a plan: what stands below the item "Nội dung …" of the section "NỘI DUNG …",
 * or directly below that section. A point's bullets are topics of their own; so are the sentences
 * of a lettered point that has none.
 */
public final class ProposedTopics {

    private final Map<String, List<Node>> below;
    private final String within;
    private final List<ProposedTopic> topics = new ArrayList<>();

    private ProposedTopics(Map<String, List<Node>> below, String within) {
        this.below = below;
        this.within = within;
    }

    /**
     * The topics in the document's order, each parent before its leaves; empty if none stand out.
     */
    public static List<ProposedTopic> of(PlanDocument document) {
        Map<String, List<Node>> below =
                document.nodes().stream()
                        .filter(node -> node.parent().isPresent() && labelled(node))
                        .collect(groupingBy(node -> node.parent().orElseThrow()));
        return container(document.nodes(), below)
                .map(node -> new ProposedTopics(below, node.path()).propose())
                .orElse(List.of());
    }

    private static boolean labelled(Node node) {
        return switch (node.kind()) {
            case ITEM, POINT, BULLET -> true;
            case SECTION, PARAGRAPH, TABLE, ANNEX -> false;
        };
    }

    private static Optional<Node> container(List<Node> nodes, Map<String, List<Node>> below) {
        List<Node> sections =
                nodes.stream()
                        .filter(node -> node.kind() == Node.Kind.SECTION)
                        .filter(node -> Words.CONTENT.in(node.heading()))
                        .filter(node -> below.containsKey(node.path()))
                        .toList();
        return sections.stream()
                .flatMap(section -> below.getOrDefault(section.path(), List.of()).stream())
                .filter(node -> node.kind() == Node.Kind.ITEM)
                .filter(node -> Words.CONTENT.in(node.heading()))
                .filter(node -> below.containsKey(node.path()))
                .findFirst()
                .or(() -> sections.stream().findFirst());
    }

    private List<ProposedTopic> propose() {
        children(within).forEach(this::propose);
        return topics;
    }

    private void propose(Node node) {
        String code = code(node);
        List<Node> children = children(node.path());
        List<String> sentences =
                children.isEmpty() && lettered(node) ? Sentences.of(node.words()) : List.of();
        boolean leaf = children.isEmpty() && sentences.size() < 2;
        // Its words are its parts' when the sentences are the parts: there it has its label only.
        String words = sentences.size() < 2 ? node.words() : "Điểm " + node.label();
        topics.add(topic(code, words, Optional.empty(), node, leaf));
        for (Node child : children) {
            topics.add(topic(code(child), child.words(), Optional.of(code), child, true));
        }
        for (int i = 0; !leaf && i < sentences.size(); i++) {
            topics.add(topic(code + (i + 1), sentences.get(i), Optional.of(code), node, true));
        }
    }

    private static ProposedTopic topic(
            String code, String words, Optional<String> parent, Node node, boolean leaf) {
        return new ProposedTopic(
                code, Sentences.title(words), parent, Optional.of(node.path()), leaf);
    }

    private List<Node> children(String path) {
        return below.getOrDefault(path, List.of());
    }

    private static boolean lettered(Node node) {
        return node.kind() == Node.Kind.POINT && Character.isLetter(node.label().charAt(0));
    }

    /** The path below the container; a number follows its letter without a dot. */
    private String code(Node node) {
        String code = node.path().substring(within.length() + 1);
        boolean letterAndNumber =
                code.length() > 2 && Character.isLetter(code.charAt(0)) && code.charAt(1) == '.';
        return letterAndNumber ? code.charAt(0) + code.substring(2) : code;
    }
}
