package vn.lantoa.plan.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.cascade.Duties;
import vn.lantoa.plan.cascade.PlanTasks;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.task.TaskLine;

/** {@code /plans/{id}/told}: of each task, whether its content and its result were told. */
@RestController
final class ToldController {

    private static final int MOST_ARTICLES = 200;

    /** How much of a task was told. */
    enum Covered {
        /** Content and result. */
        FULL,
        /** One of the two. */
        HALF,
        NONE,
        /** Nothing published was ever heard of: which is no zero. */
        UNKNOWN
    }

    /**
     * @param count absent without a feed
     * @param printed as people read it
     */
    record Cell(Optional<Integer> count, String printed) {}

    /**
     * @param carriedOutBy ids of the tasks of plans below whose items count, too
     */
    record Row(
            String task,
            String title,
            Optional<String> topic,
            String unit,
            List<String> carriedOutBy,
            Cell content,
            Cell result,
            Covered covered) {}

    record Matrix(String plan, List<Row> items, Optional<String> next, int total) {}

    private final ReadPlans plans;
    private final PlanTasks tasks;
    private final TracedItems articles;
    private final Duties duties;
    private final Messages messages;

    ToldController(
            ReadPlans plans,
            PlanTasks tasks,
            TracedItems articles,
            Duties duties,
            Messages messages) {
        this.plans = plans;
        this.tasks = tasks;
        this.articles = articles;
        this.duties = duties;
        this.messages = messages;
    }

    /** By due date; of the tasks the reader sees. */
    @GetMapping("/plans/{id}/told")
    Matrix told(
            @PathVariable String id,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by,
            Locale reader) {
        int most = Limits.of(limit);
        plans.plan(id, by);
        List<TaskLine> seen =
                tasks.active(id, by).stream().filter(task -> PlanTasks.sees(by, task)).toList();
        List<TaskLine> rest =
                after.map(
                                last ->
                                        seen.stream()
                                                .dropWhile(task -> !task.id().equals(last))
                                                .skip(1)
                                                .toList())
                        .orElse(seen);
        List<TaskLine> page = rest.stream().limit(most).toList();
        Map<String, List<String>> carriers = carriers(id, by);
        boolean feed = articles.any(TracedItem.Kind.ARTICLE, by);
        return new Matrix(
                id,
                page.stream()
                        .map(
                                task ->
                                        row(
                                                task,
                                                carriers.getOrDefault(task.id(), List.of()),
                                                feed,
                                                by,
                                                reader))
                        .toList(),
                rest.size() > most ? Optional.of(page.getLast().id()) : Optional.empty(),
                seen.size());
    }

    private Map<String, List<String>> carriers(String plan, Actor by) {
        Map<String, List<String>> all = new HashMap<>();
        for (PlanLine child : plans.children(plan, by)) {
            duties.carriersIn(child, by)
                    .forEach(
                            (task, carriers) ->
                                    all.computeIfAbsent(task, _ -> new ArrayList<>())
                                            .addAll(carriers));
        }
        return all;
    }

    private Row row(TaskLine task, List<String> carriers, boolean feed, Actor by, Locale reader) {
        Map<String, TracedItem> told = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(carriers);
        ids.add(task.id());
        for (String id : ids) {
            articles.ofTask(id, TracedItem.Kind.ARTICLE, MOST_ARTICLES, by).stream()
                    .filter(TracedItem::counts)
                    .forEach(article -> told.put(article.id(), article));
        }
        int content = count(told, "CONTENT");
        int result = count(told, "RESULT");
        return new Row(
                task.id(),
                task.title(),
                task.topic(),
                task.unit(),
                List.copyOf(carriers),
                cell("trace.told.content", content, feed, reader),
                cell("trace.told.result", result, feed, reader),
                covered(content > 0, result > 0, feed));
    }

    private static int count(Map<String, TracedItem> told, String kind) {
        return (int)
                told.values().stream()
                        .filter(article -> article.says().filter(kind::equals).isPresent())
                        .count();
    }

    private Cell cell(String code, int count, boolean feed, Locale reader) {
        return feed
                ? new Cell(Optional.of(count), messages.text(reader, code, count))
                : new Cell(Optional.empty(), messages.text(reader, "trace.told.no-feed"));
    }

    private static Covered covered(boolean content, boolean result, boolean feed) {
        if (!feed) {
            return Covered.UNKNOWN;
        }
        return content && result ? Covered.FULL : content || result ? Covered.HALF : Covered.NONE;
    }
}
