package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.Plans;

/** {@code /tasks} for people: what is to be done, what is late first. */
@Controller
final class TaskListPage {

    private static final int A_PAGE = 25;
    private static final int PLANS_MOST = 50;

    /** Which tasks are shown. */
    enum Shown {
        OPEN,
        OVERDUE,
        ASSIGNED,
        STARTED,
        COMPLETED,
        CANCELLED,
        ALL;

        /**
         * What is to be done by its due date, so that what is late comes first; else the newest.
         */
        Listing listing(Optional<String> after) {
            return switch (this) {
                case OPEN -> by("dueDate", after).where("open", "true");
                case OVERDUE -> by("dueDate", after).where("open", "true").where("overdue", "true");
                case ASSIGNED, STARTED -> by("dueDate", after).where("status", name());
                case COMPLETED, CANCELLED -> by("-dueDate", after).where("status", name());
                case ALL -> by("-dueDate", after);
            };
        }

        private static Listing by(String order, Optional<String> after) {
            return Listing.by(order, A_PAGE, after);
        }
    }

    /**
     * What is asked for; an empty text is nothing.
     *
     * @param supporting {@code own}, or a unit that supports them
     * @param assignee {@code me}, or staff id
     */
    private record Wanted(
            Optional<String> unit,
            Optional<String> supporting,
            Shown state,
            Optional<String> plan,
            Optional<String> topic,
            Optional<String> assignee) {

        boolean narrows() {
            return unit.isPresent()
                    || state != Shown.OPEN
                    || plan.isPresent()
                    || assignee.isPresent();
        }

        String address(String next) {
            return UriComponentsBuilder.fromPath("/tasks")
                    .queryParamIfPresent("supporting", supporting)
                    .queryParamIfPresent("unit", unit)
                    .queryParam("state", state)
                    .queryParamIfPresent("plan", plan)
                    .queryParamIfPresent("topic", topic)
                    .queryParamIfPresent("assignee", assignee)
                    .queryParam("after", next)
                    .encode()
                    .build()
                    .toUriString();
        }
    }

    private final Tasks tasks;
    private final TaskNames names;
    private final Plans plans;
    private final Messages messages;

    TaskListPage(Tasks tasks, TaskNames names, Plans plans, Messages messages) {
        this.tasks = tasks;
        this.names = names;
        this.plans = plans;
        this.messages = messages;
    }

    /**
     * @param overdue {@code true} for those that are late and not done, whatever the state
     * @param topic of the plan; nothing without one
     */
    @GetMapping(path = "/tasks", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> supporting,
            @RequestParam Optional<Shown> state,
            @RequestParam Optional<Boolean> overdue,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> assignee,
            @RequestParam Optional<String> after,
            Actor by,
            Locale reader) {
        Optional<String> ofPlan = filled(plan);
        Wanted wanted =
                new Wanted(
                        filled(unit),
                        filled(supporting),
                        overdue.orElse(false) ? Shown.OVERDUE : state.orElse(Shown.OPEN),
                        ofPlan,
                        ofPlan.flatMap(_ -> filled(topic)),
                        filled(assignee));
        Page<Stored<Task>> page = page(wanted, after, by);
        Optional<PlanLine> chosen = wanted.plan.flatMap(id -> plans.line(id, by));
        return new ModelAndView("tasks")
                .addObject("rows", rows(page, by, reader))
                .addObject("more", page.next().map(wanted::address).orElse(""))
                .addObject("first", after.isEmpty())
                .addObject("narrowed", wanted.narrows())
                .addObject("supports", wanted.supporting.isPresent())
                .addObject("supporting", wanted.supporting.orElse(""))
                .addObject("state", wanted.state)
                .addObject("states", Shown.values())
                .addObject("unit", wanted.unit.orElse(""))
                .addObject("units", names.choices(wanted.unit.stream().toList(), by))
                .addObject("seesAll", Task.seesAll(by))
                .addObject("plan", wanted.plan.orElse(""))
                .addObject("plans", plans(chosen, by))
                .addObject("topic", wanted.topic.orElse(""))
                .addObject("topics", chosen.map(PlanLine::topics).orElse(List.of()))
                .addObject("assignee", wanted.assignee.orElse(""))
                .addObject("mayGive", by.isAnyOf(Role.FOCAL_POINT, Role.UNIT_HEAD));
    }

    private Page<Stored<Task>> page(Wanted wanted, Optional<String> after, Actor by) {
        Optional<String> supporting =
                wanted.supporting.flatMap(who -> who.equals("own") ? by.unit() : Optional.of(who));
        if (wanted.supporting.isPresent() && supporting.isEmpty()) {
            return new Page<>(List.of(), Optional.empty()); // works in no unit
        }
        Listing listing =
                wanted.state
                        .listing(after)
                        .where("plan", wanted.plan)
                        .where("topic", wanted.topic)
                        .where(
                                "assignee",
                                wanted.assignee.map(who -> who.equals("me") ? by.id() : who));
        return tasks.list(listing, wanted.unit, supporting, by);
    }

    private List<TaskRow> rows(Page<Stored<Task>> page, Actor by, Locale reader) {
        List<Task> shown = page.items().stream().map(Stored::state).toList();
        TaskNames.Named named = names.of(shown, by);
        LocalDate today = names.today();
        return shown.stream()
                .map(task -> TaskRow.of(task, Due.of(task, today, messages, reader), named, by))
                .toList();
    }

    private List<PlanLine> plans(Optional<PlanLine> chosen, Actor by) {
        List<PlanLine> lines = new ArrayList<>(plans.inForce(PLANS_MOST, by));
        chosen.filter(line -> lines.stream().noneMatch(one -> one.id().equals(line.id())))
                .ifPresent(lines::addFirst);
        return lines;
    }

    private static Optional<String> filled(Optional<String> typed) {
        return typed.map(String::strip).filter(text -> !text.isEmpty());
    }
}
