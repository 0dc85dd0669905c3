package vn.lantoa.plan.imports;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.ImportBegun;
import vn.lantoa.plan.events.ImportFacts;
import vn.lantoa.plan.events.ImportFinished;
import vn.lantoa.plan.events.ImportProgressed;

/**
 * A table somebody sent, and how far it is worked off.
 *
 * @param plan of new tasks
 * @param file id of its bytes
 * @param next index of the first row that is not worked off
 * @param faults the first {@value #MOST_FAULTS}
 * @param faultCount how many there are
 * @param resumeAt when somebody else takes over whoever works on it, unless that goes on
 */
record Import(
        String id,
        Kind kind,
        Optional<String> plan,
        boolean dryRun,
        Status status,
        Sender by,
        String file,
        int rows,
        int next,
        Counts counts,
        List<RowFault> faults,
        int faultCount,
        Instant resumeAt) {

    static final int MOST_FAULTS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    enum Kind {
        TASKS,
        STAFF
    }

    enum Status {
        RUNNING,
        DONE,
        FAILED
    }

    /** Who sent it, with the rights of that moment: the rows are carried out with these. */
    record Sender(String id, Optional<String> unit, List<String> roles) {

        static Sender of(Actor actor) {
            return new Sender(
                    actor.id(), actor.unit(), actor.roles().stream().map(Enum::name).toList());
        }

        Actor actor(String organisation) {
            Set<Role> known = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
            return new Actor(id, organisation, unit, known);
        }
    }

    /** What is asked for. */
    record Wanted(Kind kind, Optional<String> plan, boolean dryRun, String file, int rows) {}

    Import {
        faults = List.copyOf(faults);
    }

    static Decision<Import> begin(String id, Wanted wanted, Command by) {
        Import begun =
                new Import(
                        id,
                        wanted.kind(),
                        wanted.plan(),
                        wanted.dryRun(),
                        Status.RUNNING,
                        Sender.of(by.actor()),
                        wanted.file(),
                        wanted.rows(),
                        0,
                        Counts.NONE,
                        List.of(),
                        0,
                        by.now().plus(PATIENCE));
        return accept(begun, new ImportBegun(begun.facts()));
    }

    /**
     * Some more rows are worked off.
     *
     * @param from the index of the first of them: if that is not the next one, somebody else did it
     */
    Decision<Import> progress(int from, List<RowResult> results, Command by) {
        if (status != Status.RUNNING || next != from) {
            return unchanged();
        }
        Counts sum = counts;
        List<RowFault> all = new ArrayList<>(faults);
        int count = faultCount;
        for (RowResult result : results) {
            sum = sum.and(result.how());
            count += result.faults().size();
            result.faults().stream().limit(MOST_FAULTS - all.size()).forEach(all::add);
        }
        int done = next + results.size();
        Status now = done == rows ? Status.DONE : Status.RUNNING;
        Import after =
                new Import(
                        id,
                        kind,
                        plan,
                        dryRun,
                        now,
                        this.by,
                        file,
                        rows,
                        done,
                        sum,
                        all,
                        count,
                        by.now().plus(PATIENCE));
        return accept(
                after,
                now == Status.DONE
                        ? new ImportFinished(after.facts())
                        : new ImportProgressed(after.facts()));
    }

    /** It can't be worked off; the rows that are, stay so. */
    Decision<Import> giveUp() {
        if (status != Status.RUNNING) {
            return unchanged();
        }
        Import failed =
                new Import(
                        id,
                        kind,
                        plan,
                        dryRun,
                        Status.FAILED,
                        by,
                        file,
                        rows,
                        next,
                        counts,
                        faults,
                        faultCount,
                        resumeAt);
        return accept(failed, new ImportFinished(failed.facts()));
    }

    boolean isVisibleTo(Actor actor) {
        return by.id().equals(actor.id())
                || switch (kind) {
                    case TASKS -> actor.is(Role.FOCAL_POINT);
                    case STAFF -> actor.isAnyOf(Role.FOCAL_POINT, Role.ADMIN);
                };
    }

    private ImportFacts facts() {
        return new ImportFacts(
                id,
                kind.name(),
                plan,
                dryRun,
                status.name(),
                by.id(),
                rows,
                next,
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.conflicts(),
                counts.refused());
    }
}
