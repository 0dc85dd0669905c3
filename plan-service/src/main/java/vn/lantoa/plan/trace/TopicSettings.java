package vn.lantoa.plan.trace;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.TopicDescribed;
import vn.lantoa.plan.events.TopicOwned;
import vn.lantoa.plan.events.TopicSettingsFacts;

/**
 * What people settled of a topic of a plan; the topic itself is the plan's.
 *
 * @param code the topic's, which stays when nodes move
 * @param owner id of the unit that answers for it
 * @param said what is special about it, if anybody said so
 */
record TopicSettings(
        String id, String plan, String code, Optional<String> owner, Optional<TopicDetails> said) {

    /** Nobody settled anything yet. */
    static TopicSettings of(String plan, String code) {
        return new TopicSettings(id(plan, code), plan, code, Optional.empty(), Optional.empty());
    }

    static String id(String plan, String code) {
        return CommandKey.natural("topic-settings", plan, code).toString();
    }

    TopicDetails details() {
        return said.orElse(TopicDetails.NONE);
    }

    static boolean maySettle(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER);
    }

    Decision<TopicSettings> entrust(String unit, Command by) {
        if (!maySettle(by.actor())) {
            return forbid("trace.topic-not-allowed");
        }
        if (owner.filter(unit::equals).isPresent()) {
            return unchanged();
        }
        TopicSettings owned = new TopicSettings(id, plan, code, Optional.of(unit), said);
        return accept(owned, new TopicOwned(owned.facts(), owner));
    }

    Decision<TopicSettings> describe(TopicDetails wanted, Command by) {
        if (!maySettle(by.actor())) {
            return forbid("trace.topic-not-allowed");
        }
        if (details().equals(wanted)) {
            return unchanged();
        }
        TopicSettings described = new TopicSettings(id, plan, code, owner, Optional.of(wanted));
        return accept(described, new TopicDescribed(described.facts()));
    }

    private TopicSettingsFacts facts() {
        return details().facts(id, plan, code, owner);
    }
}
