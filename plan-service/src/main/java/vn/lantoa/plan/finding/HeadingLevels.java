package vn.lantoa.plan.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lantoa.plan.document.Node;

/** Markdown's heading signs that differ between headings of the same rank. */
final class HeadingLevels {

    private static final int MOST = 6;

    private HeadingLevels() {}

    static void check(List<Node> nodes, String text, Report report) {
        Map<Node.Kind, TreeSet<Integer>> levels = new TreeMap<>();
        boolean signs = false;
        for (Node node : nodes) {
            boolean heading = node.kind() == Node.Kind.SECTION || !node.heading().isEmpty();
            if (heading && node.kind() != Node.Kind.ANNEX && !node.label().contains(".")) {
                int level = level(text, node.from());
                signs |= level > 0;
                levels.computeIfAbsent(node.kind(), any -> new TreeSet<>()).add(level);
            }
        }
        String mixed =
                levels.values().stream()
                        .filter(kind -> kind.size() > 1)
                        .map(HeadingLevels::shown)
                        .collect(Collectors.joining("; "));
        if (signs && !mixed.isEmpty()) {
            report.add(Code.HEADING_LEVELS, 0, 0, "", mixed);
        }
    }

    private static int level(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        int end = at;
        while (end < text.length() && end - at < MOST && text.charAt(end) == '#') {
            end++;
        }
        return end - at;
    }

    private static String shown(TreeSet<Integer> levels) {
        return levels.stream()
                .map(level -> level == 0 ? "**" : "#".repeat(level))
                .collect(Collectors.joining(", "));
    }
}
