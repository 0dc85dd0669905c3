package vn.lantoa.plan.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings as they come, each with its id, up to a limit. */
final class Report {

    private static final int MOST = 1_000;
    private static final int LONGEST_CONTEXT = 80;
    private static final String LEFT_OUT = "…";

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private int more;

    /** Words of a passage at fault, without a proposal. */
    void add(Code code, Passage passage, int from, int to, String... arguments) {
        add(code, passage, from, to, Optional.empty(), arguments);
    }

    /** Words of a passage at fault, and what all the passage's words might be instead. */
    void propose(Code code, Passage passage, int from, int to, String after, String... arguments) {
        add(code, passage, from, to, Optional.of(after), arguments);
    }

    /** What the reader has mended already: the words as they stood in the file. */
    void mended(Code code, Passage passage, int from, int to, String before) {
        if (full()) {
            return;
        }
        put(code, passage, from, to, Optional.of(new Fix(passage.node(), before, passage.words())));
    }

    private void add(
            Code code,
            Passage passage,
            int from,
            int to,
            Optional<String> after,
            String... arguments) {
        if (full()) {
            return;
        }
        Optional<Fix> fix = after.map(words -> new Fix(passage.node(), passage.words(), words));
        put(code, passage, from, to, fix, arguments);
    }

    private void put(
            Code code, Passage passage, int from, int to, Optional<Fix> fix, String... arguments) {
        findings.add(
                new Finding(
                        id(code, passage.node(), passage.words().substring(from, to)),
                        code.text(),
                        code.severity(),
                        Optional.of(passage.node()),
                        Optional.of(passage.path()),
                        passage.from(from),
                        passage.to(to),
                        context(passage.words(), from, to),
                        fix,
                        List.of(arguments)));
    }

    /** Something of the document as a whole; equal offsets where it is missing. */
    void add(Code code, int from, int to, String found, String... arguments) {
        if (full()) {
            return;
        }
        findings.add(
                new Finding(
                        id(code, "document", found + String.join(" ", arguments)),
                        code.text(),
                        code.severity(),
                        Optional.empty(),
                        Optional.empty(),
                        from,
                        to,
                        context(found, 0, found.length()),
                        Optional.empty(),
                        List.of(arguments)));
    }

    private boolean full() {
        boolean full = findings.size() >= MOST;
        more += full ? 1 : 0;
        return full;
    }

    List<Finding> findings(int end) {
        List<Finding> all = new ArrayList<>(findings);
        all.sort(Comparator.comparingInt(Finding::from));
        if (more > 0) {
            all.add(
                    new Finding(
                            Code.MORE_FINDINGS.text(),
                            Code.MORE_FINDINGS.text(),
                            Code.MORE_FINDINGS.severity(),
                            Optional.empty(),
                            Optional.empty(),
                            end,
                            end,
                            "",
                            Optional.empty(),
                            List.of(String.valueOf(more))));
        }
        return all;
    }

    private String id(Code code, String node, String words) {
        String first = code.text() + "." + node + "." + Integer.toHexString(words.hashCode());
        return first + "." + times.merge(first, 1, Integer::sum);
    }

    private static String context(String words, int from, int to) {
        if (to - from >= LONGEST_CONTEXT - 2) {
            return words.substring(from, from + LONGEST_CONTEXT - 1).replace('\n', ' ') + LEFT_OUT;
        }
        int around = (LONGEST_CONTEXT - 2 - (to - from)) / 2;
        int start = Math.max(0, from - around);
        int end = Math.min(words.length(), to + around);
        if (start > 0) {
            int space = words.indexOf(' ', start);
            start = space >= 0 && space < from ? space + 1 : from;
        }
        if (end < words.length()) {
            int space = words.lastIndexOf(' ', end);
            end = space > to ? space : to;
        }
        String shown = words.substring(start, end).replace('\n', ' ');
        return (start > 0 ? LEFT_OUT : "") + shown + (end < words.length() ? LEFT_OUT : "");
    }
}
