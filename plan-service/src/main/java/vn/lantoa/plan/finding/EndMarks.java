package vn.lantoa.plan.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Node;

/** Items without a mark at their end, and the "./." that ends the body. */
final class EndMarks {

    private static final String END = "./.";
    private static final int SHORTEST_SENTENCE = 60;
    private static final int LONGEST_MARK = 8;

    /** Dots to write on, columns drawn as text, a remark in brackets. */
    private static final Pattern UNWRITTEN =
            Pattern.compile("\\.{6,}|…{2,}|_{4,}|\\||\t|^\\(.*\\)$");

    private final Map<String, Character> habits = new HashMap<>();
    private final Set<String> inBody = new HashSet<>();
    private final String lastOfBody;
    private final Set<String> parents = new HashSet<>();
    private final Map<String, String> lastBelow = new HashMap<>();
    private final Set<String> leadsToTable = new HashSet<>();

    /** By list: how many more of its texts end with a mark than do not. */
    private final Map<String, Integer> balance = new HashMap<>();

    /** Lists of short items of which none has a mark: that is their manner. */
    private final Map<String, Boolean> bare = new HashMap<>();

    /**
     * @param nodes body and annexes
     * @param body how many of them are the body
     */
    EndMarks(List<Node> nodes, int body) {
        nodes.stream().limit(body).map(Node::id).forEach(inBody::add);
        lastOfBody = body == 0 ? "" : nodes.get(body - 1).id();
        Map<String, Map<Character, Integer>> marks = new HashMap<>();
        Optional<Node> last = Optional.empty();
        for (Node node : nodes) {
            String parent = node.parent().orElse("");
            parents.add(parent);
            lastBelow.put(parent, node.id());
            if (node.kind() == Node.Kind.TABLE) {
                last.map(Node::id).ifPresent(leadsToTable::add);
            }
            String words = node.words();
            if (!node.text().isEmpty()) {
                balance.merge(parent + node.kind(), marked(words) ? 1 : -1, Integer::sum);
            }
            bare.merge(
                    parent + node.kind(),
                    words.length() < SHORTEST_SENTENCE && !marked(words),
                    Boolean::logicalAnd);
            if (!words.isEmpty() && ";.".indexOf(words.charAt(words.length() - 1)) >= 0) {
                marks.computeIfAbsent(parent, any -> new HashMap<>())
                        .merge(words.charAt(words.length() - 1), 1, Integer::sum);
            }
            last = Optional.of(node);
        }
        marks.forEach((parent, counts) -> habits.put(parent, habit(counts)));
    }

    /** The last item's full stop says nothing of the others. */
    private static char habit(Map<Character, Integer> counts) {
        int semicolons = counts.getOrDefault(';', 0);
        return semicolons > 0 && semicolons >= counts.getOrDefault('.', 0) ? ';' : '.';
    }

    /** An item of a list, or a sentence, that just stops. */
    void check(Passage passage, Report report) {
        Optional<Code> code = passage.whole().flatMap(node -> code(node, passage.words()));
        if (code.isEmpty() || marked(passage.words())) {
            return;
        }
        Node node = passage.whole().orElseThrow();
        String parent = node.parent().orElse("");
        boolean last = node.id().equals(lastBelow.get(parent));
        char mark = last ? '.' : habits.getOrDefault(parent, ';');
        String words = passage.words();
        report.propose(
                code.get(),
                passage,
                words.lastIndexOf(' ') + 1,
                words.length(),
                words + mark,
                String.valueOf(mark));
    }

    private Optional<Code> code(Node node, String words) {
        boolean leads = parents.contains(node.path()) || leadsToTable.contains(node.id());
        boolean elsewhere =
                node.id().equals(lastOfBody)
                        || (node.kind() == Node.Kind.PARAGRAPH && !inBody.contains(node.id()));
        if (leads || elsewhere || node.text().isEmpty() || UNWRITTEN.matcher(words).find()) {
            return Optional.empty();
        }
        String list = node.parent().orElse("") + node.kind();
        return switch (node.kind()) {
            case BULLET ->
                    bare.getOrDefault(list, false)
                            ? Optional.empty()
                            : Optional.of(Code.BULLET_END_MARK);
            case POINT, ITEM, PARAGRAPH ->
                    words.length() >= SHORTEST_SENTENCE
                                    && lowerCase(words)
                                    && balance.getOrDefault(list, 0) >= 0
                            ? Optional.of(Code.TEXT_END_MARK)
                            : Optional.empty();
            case SECTION, TABLE, ANNEX -> Optional.empty();
        };
    }

    private static boolean lowerCase(String words) {
        long lower = words.chars().filter(Character::isLowerCase).count();
        return lower * 2 > words.length();
    }

    private static boolean marked(String words) {
        int end = words.length();
        while (end > 0 && "”\"’')]»* ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || ".;:,!?…/".indexOf(words.charAt(end - 1)) >= 0;
    }

    /** The body ends with "./.", once. */
    static void body(List<Passage> body, Report report) {
        boolean seen = false;
        Optional<Passage> last = Optional.empty();
        for (Passage passage : body) {
            String words = passage.words();
            int tail = tail(words);
            String mark = words.substring(tail).replace(" ", "");
            seen |= mark.indexOf('/') >= 0;
            if (mark.indexOf('/') >= 0 && !words.substring(tail).equals(END)) {
                report.propose(
                        Code.END_MARK_FORM,
                        passage,
                        tail,
                        words.length(),
                        words.substring(0, tail) + END,
                        words.substring(tail));
            }
            last = Optional.of(passage);
        }
        if (!seen) {
            last.ifPresent(passage -> missing(passage, report));
        }
    }

    private static void missing(Passage passage, Report report) {
        String words = passage.words();
        int tail = tail(words);
        int from = words.lastIndexOf(' ', Math.max(0, tail - 1)) + 1;
        if (passage.inTable()) {
            report.add(Code.END_MARK_MISSING, passage, from, words.length());
        } else {
            report.propose(
                    Code.END_MARK_MISSING,
                    passage,
                    Math.min(from, words.length()),
                    words.length(),
                    words.substring(0, tail) + END);
        }
    }

    /** Where the marks at the end begin. */
    private static int tail(String words) {
        int tail = words.length();
        int most = Math.max(0, words.length() - LONGEST_MARK);
        while (tail > most && ".;/ ".indexOf(words.charAt(tail - 1)) >= 0) {
            tail--;
        }
        return tail;
    }
}
