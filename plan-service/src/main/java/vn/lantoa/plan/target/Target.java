package vn.lantoa.plan.target;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.TargetDropped;
import vn.lantoa.plan.events.TargetFacts;
import vn.lantoa.plan.events.TargetMeasureProposed;
import vn.lantoa.plan.events.TargetMeasureWithdrawn;
import vn.lantoa.plan.events.TargetOperationalised;
import vn.lantoa.plan.events.TargetOwnerAssigned;
import vn.lantoa.plan.events.TargetReworded;
import vn.lantoa.plan.events.TargetSet;
import vn.lantoa.plan.events.TargetSplit;

/**
 * A target of a plan (chỉ tiêu). Whatever numbers its words hold, it has no figure until a leader
 * decides how it is measured.
 *
 * @param owner id of the unit that answers for it
 * @param measure while it is measured
 * @param proposals what the focal point proposes, until a leader decides, the newest last
 * @param parts the words of what it was split into
 * @param revision how often a measure was decided
 * @param dropped whether the plan does not state it any more
 */
record Target(
        String id,
        Stated stated,
        Optional<String> owner,
        Optional<Measure> measure,
        List<MeasureProposal> proposals,
        List<String> parts,
        int revision,
        boolean dropped) {

    static final int MOST_PROPOSALS = 20;

    /** What it can be measured by. */
    public enum State {
        /** No measure was decided. */
        UNQUANTIFIED,
        OPERATIONALISED,
        /** Its parts are measured, each for itself. */
        SPLIT,
        /** The plan does not state it any more. */
        DROPPED
    }

    Target {
        proposals = List.copyOf(proposals);
        parts = List.copyOf(parts);
    }

    /** As the text has it; nobody decided anything of it yet. */
    static Target read(Stated stated) {
        return new Target(
                stated.id(),
                stated,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                false);
    }

    public State state() {
        if (dropped) {
            return State.DROPPED;
        }
        return measure.isPresent()
                ? State.OPERATIONALISED
                : parts.isEmpty() ? State.UNQUANTIFIED : State.SPLIT;
    }

    static boolean mayDecide(Actor actor) {
        return actor.is(Role.LEADER);
    }

    static boolean mayPropose(Actor actor) {
        return actor.is(Role.FOCAL_POINT);
    }

    /** The plan it stands in was issued, or the target it is a part of was split. */
    Decision<Target> set() {
        return accept(this, new TargetSet(facts()));
    }

    Decision<Target> propose(Measure wanted, Optional<String> unit, Command by) {
        if (!mayPropose(by.actor())) {
            return forbid("target.propose-not-allowed");
        }
        if (proposals.size() >= MOST_PROPOSALS) {
            return conflict("target.proposals-full", MOST_PROPOSALS);
        }
        LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        return measurable(
                () -> {
                    String key = by.key().id().toString();
                    List<MeasureProposal> more = new ArrayList<>(proposals);
                    more.add(new MeasureProposal(key, wanted, unit, by.actor().id(), today));
                    Target proposed = with(owner, measure, more, parts, revision);
                    return accept(
                            proposed,
                            new TargetMeasureProposed(proposed.facts(), key, wanted.facts(), unit));
                });
    }

    /** Takes a proposal as it is. */
    Decision<Target> accepting(String proposal, Command by) {
        if (!mayDecide(by.actor())) {
            return forbid("target.decide-not-allowed");
        }
        return proposals.stream()
                .filter(one -> one.id().equals(proposal))
                .findFirst()
                .map(one -> operationalise(one.measure(), one.owner(), by))
                .orElseGet(
                        () ->
                                refuse(
                                        "request.invalid",
                                        FieldFault.at("/proposal", "target.proposal-unknown")));
    }

    /** Only a leader says by what figure the office is measured. */
    Decision<Target> operationalise(Measure wanted, Optional<String> unit, Command by) {
        if (!mayDecide(by.actor())) {
            return forbid("target.decide-not-allowed");
        }
        Optional<String> answers = unit.or(() -> owner);
        if (answers.isEmpty()) {
            return refuse("request.invalid", FieldFault.at("/owner", "field.required"));
        }
        return measurable(
                () -> {
                    if (measure.equals(Optional.of(wanted)) && owner.equals(answers)) {
                        return unchanged();
                    }
                    Target measured =
                            with(answers, Optional.of(wanted), List.of(), parts, revision + 1);
                    return accept(
                            measured,
                            new TargetOperationalised(
                                    measured.facts(), wanted.facts(), measure.map(Measure::facts)));
                });
    }

    Decision<Target> withdraw(String reason, Command by) {
        if (!mayDecide(by.actor())) {
            return forbid("target.decide-not-allowed");
        }
        if (measure.isEmpty()) {
            return unchanged();
        }
        Target open = with(owner, Optional.empty(), proposals, parts, revision);
        return accept(
                open, new TargetMeasureWithdrawn(open.facts(), measure.get().facts(), reason));
    }

    /**
     * @param words of the parts, two or more; none make it one again
     */
    Decision<Target> split(List<String> words, Command by) {
        if (!mayPropose(by.actor())) {
            return forbid("target.split-not-allowed");
        }
        if (stated.part().isPresent()) {
            return conflict("target.part-of-another");
        }
        if (words.equals(parts)) {
            return unchanged();
        }
        return switch (state()) {
            case OPERATIONALISED -> conflict("target.measured");
            case DROPPED -> conflict("target.dropped");
            case UNQUANTIFIED, SPLIT -> {
                Target split = with(owner, measure, List.of(), words, revision);
                yield accept(split, new TargetSplit(split.facts()));
            }
        };
    }

    Decision<Target> entrust(String unit, Command by) {
        if (!by.actor().isAnyOf(Role.FOCAL_POINT, Role.LEADER)) {
            return forbid("target.owner-not-allowed");
        }
        if (dropped) {
            return conflict("target.dropped");
        }
        if (owner.equals(Optional.of(unit))) {
            return unchanged();
        }
        Target owned = with(Optional.of(unit), measure, proposals, parts, revision);
        return accept(owned, new TargetOwnerAssigned(owned.facts()));
    }

    /** The text is another one: what was decided stays. */
    Decision<Target> follow(Stated now) {
        Target followed = reading(now);
        return followed.equals(this)
                ? unchanged()
                : accept(followed, new TargetReworded(followed.facts()));
    }

    /** What was decided of it, of the words as they are now. */
    Target reading(Stated now) {
        return new Target(id, now, owner, measure, proposals, parts, revision, false);
    }

    Decision<Target> drop() {
        if (dropped) {
            return unchanged();
        }
        Target gone = new Target(id, stated, owner, measure, proposals, parts, revision, true);
        return accept(gone, new TargetDropped(gone.facts()));
    }

    /** The parts it was split into, as they are before anybody decided anything of them. */
    List<Target> readParts() {
        List<Target> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(read(stated.part(i, parts.get(i))));
        }
        return all;
    }

    private Decision<Target> measurable(Supplier<Decision<Target>> decision) {
        return switch (state()) {
            case UNQUANTIFIED, OPERATIONALISED -> decision.get();
            case SPLIT -> conflict("target.split");
            case DROPPED -> conflict("target.dropped");
        };
    }

    private Target with(
            Optional<String> unit,
            Optional<Measure> by,
            List<MeasureProposal> proposed,
            List<String> into,
            int times) {
        return new Target(id, stated, unit, by, proposed, into, times, dropped);
    }

    private TargetFacts facts() {
        return new TargetFacts(
                id,
                stated.plan(),
                stated.node(),
                stated.path(),
                stated.part(),
                stated.words(),
                stated.year(),
                state().name(),
                owner,
                measure.map(Measure::facts),
                revision,
                parts);
    }
}
