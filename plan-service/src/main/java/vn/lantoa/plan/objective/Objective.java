package vn.lantoa.plan.objective;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.ObjectiveDescribed;
import vn.lantoa.plan.events.ObjectiveDropped;
import vn.lantoa.plan.events.ObjectiveFacts;
import vn.lantoa.plan.events.ObjectiveReworded;
import vn.lantoa.plan.events.ObjectiveSet;

/**
 * A purpose or a requirement of a plan (mục đích, yêu cầu).
 *
 * @param node id of the node it stands in, which stays when the text changes; {@code path} where
 *     that stood last
 * @param year the plan's
 * @param described what a person said of it, or what its words seem to say
 * @param settled whether a person said so
 * @param dropped whether the plan does not state it any more
 */
record Objective(
        String id,
        String plan,
        String node,
        String path,
        Aim.Kind kind,
        String words,
        int year,
        Description described,
        boolean settled,
        boolean dropped) {

    /**
     * @param audiences whom it is about, as published articles name them
     * @param field of administrative reform
     * @param indicators codes of what proves it
     */
    record Description(List<String> audiences, Optional<String> field, List<String> indicators) {

        Description {
            audiences = List.copyOf(audiences);
            indicators = List.copyOf(indicators);
        }

        static Description readFrom(String words) {
            return new Description(
                    Labels.AUDIENCES.in(words), Labels.FIELDS.mostIn(words), List.of());
        }
    }

    static String idOf(String plan, String node) {
        return CommandKey.natural("objective", plan, node).toString();
    }

    /** As the text has it; nobody said anything of it yet. */
    static Objective read(String plan, Aim aim, int year) {
        return new Objective(
                idOf(plan, aim.node().id()),
                plan,
                aim.node().id(),
                aim.node().path(),
                aim.kind(),
                aim.words(),
                year,
                Description.readFrom(aim.words()),
                false,
                false);
    }

    /** The plan it stands in was issued. */
    Decision<Objective> set() {
        return accept(this, new ObjectiveSet(facts()));
    }

    static boolean mayDescribe(Actor actor) {
        return actor.is(Role.FOCAL_POINT);
    }

    Decision<Objective> describe(Description other, Command by) {
        if (!mayDescribe(by.actor())) {
            return forbid("objective.describe-not-allowed");
        }
        if (settled && described.equals(other)) {
            return unchanged();
        }
        Objective said = with(path, kind, words, other, true, dropped);
        return accept(said, new ObjectiveDescribed(said.facts()));
    }

    /** The text is another one: what a person said stays, what was read is read anew. */
    Decision<Objective> follow(Aim aim) {
        Objective now =
                with(
                        aim.node().path(),
                        aim.kind(),
                        aim.words(),
                        settled ? described : Description.readFrom(aim.words()),
                        settled,
                        false);
        return now.equals(this) ? unchanged() : accept(now, new ObjectiveReworded(now.facts()));
    }

    /** What was said of it, of the words as they are now. */
    Objective reading(Objective now) {
        return with(now.path, now.kind, now.words, described, settled, false);
    }

    Decision<Objective> drop() {
        if (dropped) {
            return unchanged();
        }
        Objective gone = with(path, kind, words, described, settled, true);
        return accept(gone, new ObjectiveDropped(gone.facts()));
    }

    private Objective with(
            String where,
            Aim.Kind what,
            String said,
            Description description,
            boolean bySomebody,
            boolean gone) {
        return new Objective(
                id, plan, node, where, what, said, year, description, bySomebody, gone);
    }

    private ObjectiveFacts facts() {
        return new ObjectiveFacts(
                id,
                plan,
                node,
                path,
                kind.name(),
                words,
                year,
                described.audiences(),
                described.field(),
                described.indicators(),
                settled);
    }
}
