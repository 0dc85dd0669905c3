package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.finding.Finding;
import vn.lantoa.plan.finding.Fix;
import vn.lantoa.plan.finding.Severity;
import vn.lantoa.plan.plan.WordDifference.Kind;
import vn.lantoa.plan.plan.WordDifference.Piece;

/**
 * The findings of a plan as its page shows them: what is open by severity and code, what somebody
 * judged apart.
 *
 * @param at the open findings' ids by the node they belong to, in order
 */
record OpenFindings(List<Group> open, List<Group> judged, Map<String, List<String>> at) {

    /**
     * Findings of one code.
     *
     * @param name in the reader's language
     */
    record Group(String code, Severity severity, String name, List<Line> lines) {

        /** Whether any of them can be mended here. */
        public boolean mendable() {
            return lines.stream().anyMatch(line -> !line.proposed().isEmpty());
        }
    }

    /**
     * @param message empty where it says what the group's name says
     * @param path where; empty for the document as a whole
     * @param current the node's words, the fault marked; empty where there is no proposal
     * @param proposed the words proposed, what is new marked
     */
    record Line(
            String id,
            Optional<String> message,
            Optional<String> path,
            String found,
            List<Piece> current,
            List<Piece> proposed,
            boolean accepted) {}

    static OpenFindings of(
            List<Finding> findings, PlanText text, Messages messages, Locale reader) {
        Map<String, List<Finding>> open = new LinkedHashMap<>();
        Map<String, List<Finding>> judged = new LinkedHashMap<>();
        Map<String, List<String>> at = new HashMap<>();
        for (Severity severity : Severity.values()) {
            for (Finding finding : findings) {
                boolean isOpen = text.judgement(finding.id()).isEmpty();
                if (finding.severity() == severity) {
                    (isOpen ? open : judged)
                            .computeIfAbsent(finding.code(), _ -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        open.values().stream()
                .flatMap(List::stream)
                .forEach(
                        finding ->
                                at.computeIfAbsent(
                                                finding.path().orElse(""), _ -> new ArrayList<>())
                                        .add(finding.id()));
        return new OpenFindings(
                groups(open, text, messages, reader), groups(judged, text, messages, reader), at);
    }

    private static List<Group> groups(
            Map<String, List<Finding>> byCode, PlanText text, Messages messages, Locale reader) {
        return byCode.values().stream()
                .map(findings -> group(findings, text, messages, reader))
                .toList();
    }

    private static Group group(
            List<Finding> findings, PlanText text, Messages messages, Locale reader) {
        Finding first = findings.getFirst();
        String message = said(first, messages, reader);
        boolean sameWords =
                findings.stream().allMatch(f -> said(f, messages, reader).equals(message));
        String name =
                sameWords ? message : messages.textOr(reader, "desk.code." + first.code(), message);
        return new Group(
                first.code(),
                first.severity(),
                name,
                findings.stream()
                        .map(
                                finding ->
                                        line(
                                                finding,
                                                sameWords
                                                        ? Optional.empty()
                                                        : Optional.of(
                                                                said(finding, messages, reader)),
                                                text))
                        .toList());
    }

    private static Line line(Finding finding, Optional<String> message, PlanText text) {
        List<Piece> pieces =
                finding.fix().map(fix -> WordDifference.inShort(difference(fix))).orElse(List.of());
        return new Line(
                finding.id(),
                message,
                finding.path(),
                finding.found(),
                without(Kind.NEW, pieces),
                without(Kind.GONE, pieces),
                text.judgement(finding.id()).filter(Judgement::accepted).isPresent());
    }

    private static List<Piece> difference(Fix fix) {
        return WordDifference.between(fix.before(), fix.after());
    }

    private static List<Piece> without(Kind kind, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != kind).toList();
    }

    private static String said(Finding finding, Messages messages, Locale reader) {
        return messages.text(reader, finding.message(), finding.arguments().toArray());
    }

    public int count() {
        return open.stream().mapToInt(group -> group.lines().size()).sum();
    }

    public int judgedCount() {
        return judged.stream().mapToInt(group -> group.lines().size()).sum();
    }

    /** How many open findings a node has. */
    public int countAt(String path) {
        return at.getOrDefault(path, List.of()).size();
    }

    /** Where the first open finding of a node is shown; only for one that has some. */
    public String firstAt(String path) {
        return at.getOrDefault(path, List.of("")).getFirst();
    }
}
