package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.plan.document.Node;

/**
 * Reads tasks whose parts are named line by line below them: "Đơn vị chủ trì: …", "Thời gian hoàn
 * thành: …".
 */
final class LabelledTasks {

    private static final int LONGEST_LABEL = 45;

    private record Part(Column column, String text) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Column> named = EnumSet.noneOf(Column.class);
    private Optional<Draft> open = Optional.empty();

    private LabelledTasks() {}

    static List<Draft> read(List<Node> nodes) {
        LabelledTasks tasks = new LabelledTasks();
        Optional<Node> above = Optional.empty();
        for (Node node : nodes) {
            Optional<Part> part = part(node);
            if (part.isPresent() && above.isPresent()) {
                tasks.take(above.get(), part.get());
            } else if (part.isEmpty()) {
                tasks.finish();
                above = mayBeTask(node) ? Optional.of(node) : Optional.empty();
            }
        }
        tasks.finish();
        return tasks.drafts;
    }

    private static boolean mayBeTask(Node node) {
        return switch (node.kind()) {
            case ITEM, POINT, BULLET, PARAGRAPH -> true;
            case SECTION, TABLE, ANNEX -> false;
        };
    }

    private static Optional<Part> part(Node node) {
        String words = node.words();
        int colon = words.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL || colon + 1 >= words.length()) {
            return Optional.empty();
        }
        return Column.named(words.substring(0, colon))
                .map(column -> new Part(column, words.substring(colon + 1).strip()));
    }

    private void take(Node task, Part part) {
        if (part.column() == Column.TASK) {
            finish();
        }
        Draft draft =
                open.orElseGet(
                        () ->
                                new Draft(
                                        task,
                                        drafts.size() + 1,
                                        ProposedTask.Origin.LABELS,
                                        part.column() == Column.TASK
                                                ? Optional.of(Wording.title(task.words()))
                                                : Optional.empty(),
                                        part.column() == Column.TASK ? part.text() : task.words()));
        open = Optional.of(draft);
        named.add(part.column());
        switch (part.column()) {
            case LEAD -> draft.lead(part.text());
            case DUE -> draft.due(part.text());
            case DELIVERABLE -> draft.deliverable(part.text());
            case PARTNERS -> draft.partners(Units.of(part.text()));
            case ORDER, NOTE, TASK -> {
                // nothing that a task has
            }
        }
    }

    /** One part alone may be anything: "Thời gian: …" of a meeting. */
    private void finish() {
        if (named.contains(Column.LEAD)
                && (named.contains(Column.DUE)
                        || named.contains(Column.PARTNERS)
                        || named.contains(Column.DELIVERABLE))) {
            open.ifPresent(drafts::add);
        }
        open = Optional.empty();
        named.clear();
    }
}
