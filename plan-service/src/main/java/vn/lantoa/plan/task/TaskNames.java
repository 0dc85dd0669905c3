package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.unit.Units;

/** What pages call the units, plans and topics of tasks. */
@Component
public final class TaskNames {

    private final Units units;
    private final Plans plans;
    private final DomainClock clock;

    TaskNames(Units units, Plans plans, DomainClock clock) {
        this.units = units;
        this.plans = plans;
        this.clock = clock;
    }

    /** A unit to choose. */
    public record UnitChoice(String id, String name) {}

    /**
     * Names by id.
     *
     * @param units of today's
     * @param plans those the reader may see
     */
    record Named(Map<String, String> units, Map<String, PlanLine> plans) {

        /** A unit nobody entered has no other name than its code. */
        public String unit(String id) {
            return Optional.ofNullable(units.get(id))
                    .map(name -> "%s (%s)".formatted(name, id))
                    .orElse(id);
        }

        public Optional<PlanLine> plan(Optional<String> id) {
            return id.flatMap(plan -> Optional.ofNullable(plans.get(plan)));
        }

        public Optional<String> topic(Task task) {
            return task.topic()
                    .map(
                            code ->
                                    plan(task.plan())
                                            .flatMap(plan -> plan.topic(code))
                                            .map(PlanLine.TopicLine::title)
                                            .orElse(code));
        }
    }

    Named of(Collection<Task> tasks, Actor by) {
        Map<String, String> names = new LinkedHashMap<>();
        units.on(today(), by).forEach(unit -> names.put(unit.id(), unit.name()));
        Map<String, PlanLine> lines = new LinkedHashMap<>();
        tasks.stream()
                .flatMap(task -> task.plan().stream())
                .distinct()
                .forEach(id -> plans.line(id, by).ifPresent(line -> lines.put(id, line)));
        return new Named(names, lines);
    }

    /**
     * The units there are today, and others that stand in a form already; nothing where no unit was
     * entered yet: then their codes are typed.
     */
    public List<UnitChoice> choices(Collection<String> others, Actor by) {
        List<UnitChoice> choices = new ArrayList<>();
        units.on(today(), by)
                .forEach(
                        unit ->
                                choices.add(
                                        new UnitChoice(
                                                unit.id(),
                                                "%s (%s)".formatted(unit.name(), unit.id()))));
        if (!choices.isEmpty()) {
            others.stream()
                    .distinct()
                    .filter(id -> choices.stream().noneMatch(one -> one.id().equals(id)))
                    .forEach(id -> choices.add(new UnitChoice(id, id)));
        }
        return choices;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
    }
}
