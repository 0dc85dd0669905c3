package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.document.DocumentNumber;

/** What a programme of several years (giai đoạn 2021-2030) came to, year by year. */
@Component
final class ProgrammeYears {

    private static final int DEEPEST = 3;

    /**
     * A yearly plan under the programme.
     *
     * @param topics how many things it wants told
     */
    record YearPlan(
            String id,
            Optional<String> number,
            String title,
            Plan.Status status,
            Standing.Level level,
            Optional<String> unit,
            int topics) {

        static YearPlan of(Plan plan) {
            return new YearPlan(
                    plan.id(),
                    plan.number().map(DocumentNumber::text),
                    plan.title(),
                    plan.status(),
                    plan.stands().level(),
                    plan.stands().unit(),
                    (int) plan.topics().stream().filter(Topic::leaf).count());
        }
    }

    /**
     * @param plans none for a year nobody planned yet
     * @param issued how many of them are out of the house
     * @param topics how many things they want told, together
     */
    record Year(int year, List<YearPlan> plans, int issued, int topics) {

        static Year of(int year, List<Plan> plans) {
            List<YearPlan> of =
                    plans.stream()
                            .filter(plan -> plan.years().contains(year))
                            .map(YearPlan::of)
                            .toList();
            return new Year(
                    year,
                    of,
                    (int) of.stream().filter(plan -> plan.status().issued()).count(),
                    of.stream().mapToInt(YearPlan::topics).sum());
        }
    }

    /**
     * @param topics of all years, so that each year's share can be told
     */
    record RollUp(int firstYear, int lastYear, List<Year> items, int topics) {}

    private final Parents parents;

    ProgrammeYears(Parents parents) {
        this.parents = parents;
    }

    RollUp of(Plan programme, Actor by) {
        List<Plan> below = new ArrayList<>();
        gather(programme, by, new HashSet<>(Set.of(programme.id())), below, 1);
        List<Integer> span = programme.years();
        List<Year> years = span.stream().map(year -> Year.of(year, below)).toList();
        return new RollUp(
                span.getFirst(),
                span.getLast(),
                years,
                years.stream().mapToInt(Year::topics).sum());
    }

    /** A programme under the programme counts by its own yearly plans. */
    private void gather(Plan above, Actor by, Set<String> seen, List<Plan> below, int depth) {
        for (Plan child : parents.children(above.id(), by)) {
            if (!seen.add(child.id()) || !child.isVisibleTo(by)) {
                continue;
            }
            if (child.stands().span().isPresent()) {
                if (depth < DEEPEST) {
                    gather(child, by, seen, below, depth + 1);
                }
            } else {
                below.add(child);
            }
        }
    }
}
