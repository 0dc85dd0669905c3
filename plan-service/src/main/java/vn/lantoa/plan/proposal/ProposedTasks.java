package vn.lantoa.plan.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.plan.deadline.Deadline;
import vn.lantoa.plan.deadline.Deadlines;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/**
 * Finds the tasks in a plan: in tables whose columns name them, in lines that name their parts, in
 * sentences that tell units what to do. Rather none than nonsense.
 */
public final class ProposedTasks {

    private static final Pattern SEVERAL_YEARS =
            Pattern.compile("(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d");

    private final PlanDocument document;
    private final Optional<Integer> year;
    private final Optional<LocalDate> issued;

    private ProposedTasks(PlanDocument document) {
        this.document = document;
        this.year =
                SEVERAL_YEARS.matcher(document.title()).find() ? Optional.empty() : document.year();
        this.issued = document.issueDate();
    }

    /** In the document's order. */
    public static List<ProposedTask> of(PlanDocument document) {
        return new ProposedTasks(document).propose();
    }

    private List<ProposedTask> propose() {
        List<ProposedTask> tasks = new ArrayList<>();
        for (Node node : document.nodes()) {
            TaskTable.read(node).forEach(draft -> tasks.add(draft.with(due(draft.dueWords()))));
        }
        Set<String> labelled = new HashSet<>();
        for (Draft draft : LabelledTasks.read(document.nodes())) {
            ProposedTask task = draft.with(due(draft.dueWords()));
            labelled.add(task.node());
            tasks.add(task);
        }
        for (Draft draft : SentenceTasks.read(document)) {
            ProposedTask task = draft.with(dueIn(draft.words()));
            if (!labelled.contains(task.node())) {
                tasks.add(task);
            }
        }
        return inOrder(tasks);
    }

    private List<ProposedTask> inOrder(List<ProposedTask> tasks) {
        List<String> paths = document.nodes().stream().map(Node::path).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            places.put(paths.get(i), i);
        }
        return tasks.stream()
                .sorted(
                        Comparator.comparingInt(
                                (ProposedTask task) -> places.getOrDefault(task.node(), 0)))
                .toList();
    }

    private Deadline due(String words) {
        return Deadlines.read(words, year, issued);
    }

    private Deadline dueIn(String sentence) {
        List<Deadlines.Found> found = Deadlines.in(sentence, year, issued);
        return switch (found.size()) {
            case 0 -> Deadline.Ask.because("", Deadline.Reason.ABSENT);
            case 1 -> found.getFirst().deadline();
            default ->
                    new Deadline.Ask(
                            sentence,
                            Deadline.Reason.SEVERAL,
                            Optional.empty(),
                            found.stream().map(one -> one.deadline().words()).toList());
        };
    }
}
