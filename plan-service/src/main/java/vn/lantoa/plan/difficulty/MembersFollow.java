package vn.lantoa.plan.difficulty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.difficulty.Member.Standing;
import vn.lantoa.plan.events.DifficultyEvent;

/**
 * Carries out on each member what happened to its group, whatever the event was: members come to
 * where the group is now. So an event heard twice, late or after a newer one does no harm.
 */
@Component
final class MembersFollow implements Reaction<DifficultyEvent> {

    private static final String GROUP = Difficulty.Form.GROUP.name();

    private final Difficulties difficulties;

    MembersFollow(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    @Override
    public Class<DifficultyEvent> listensTo() {
        return DifficultyEvent.class;
    }

    @Override
    public void react(DifficultyEvent event, EventHead head, Command by) {
        if (event.difficulty().form().equals(GROUP)) {
            difficulties
                    .known(event.difficulty().id(), by.actor())
                    .ifPresent(group -> carryOut(group, by));
        }
    }

    private void carryOut(Stored<Difficulty> stored, Command by) {
        Difficulty group = stored.state();
        long version = stored.version();
        Map<String, Standing> joined = new HashMap<>();
        Set<String> left = new HashSet<>();
        for (Member member : group.members()) {
            switch (member.standing()) {
                case JOINING -> joined.put(member.id(), join(member, group, version, by));
                case LEAVING -> {
                    leave(member, group, version, by);
                    left.add(member.id());
                }
                case IN ->
                        difficulties.change(
                                member.id(), by, m -> Membership.follow(m, group, version));
                case ELSEWHERE, WITHDRAWN, RETURNED, AHEAD -> {} // not in it: nothing follows
            }
        }
        if (!joined.isEmpty() || !left.isEmpty()) {
            difficulties
                    .change(group.id(), by, g -> Consolidation.settle(g, joined, left))
                    .orThrow();
        }
    }

    private Standing join(Member member, Difficulty group, long version, Command by) {
        Difficulty now =
                difficulties
                        .change(member.id(), by, m -> Membership.join(m, group, version, by))
                        .orThrow()
                        .state();
        return Membership.standing(now, group.id());
    }

    private void leave(Member member, Difficulty group, long version, Command by) {
        LocalDate attendBy = difficulties.attendBy(by.now(), by.actor());
        difficulties
                .change(member.id(), by, m -> Membership.leave(m, group, version, attendBy, by))
                .orThrow();
    }
}
