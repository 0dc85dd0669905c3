package vn.lantoa.plan.difficulty;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.events.DifficultyConflictFacts;
import vn.lantoa.plan.events.DifficultyMemberFacts;

/** A difficulty that a group is made of, as the group knows it. */
record Member(
        String id,
        Reporter reporter,
        LocalDate reportedOn,
        Optional<String> plan,
        Optional<String> topic,
        Standing standing) {

    /** How far it is with being in the group: the member itself decides, a moment later. */
    enum Standing {
        JOINING,
        IN,
        LEAVING,
        /** Not in: another group has it meanwhile. */
        ELSEWHERE,
        /** Not in: its reporter withdrew it meanwhile. */
        WITHDRAWN,
        /** Not in: it was returned to its reporter meanwhile. */
        RETURNED,
        /** Not in: it went before the leader by itself meanwhile. */
        AHEAD
    }

    static Member joining(Difficulty difficulty) {
        return new Member(
                difficulty.id(),
                difficulty.reporter(),
                difficulty.reportedOn(),
                difficulty.account().plan(),
                difficulty.account().topic(),
                Standing.JOINING);
    }

    Member now(Standing next) {
        return new Member(id, reporter, reportedOn, plan, topic, next);
    }

    boolean counts() {
        return switch (standing) {
            case JOINING, IN -> true;
            case LEAVING, ELSEWHERE, WITHDRAWN, RETURNED, AHEAD -> false;
        };
    }

    boolean isUnderWay() {
        return switch (standing) {
            case JOINING, LEAVING -> true;
            case IN, ELSEWHERE, WITHDRAWN, RETURNED, AHEAD -> false;
        };
    }

    boolean conflicts() {
        return !counts() && !isUnderWay();
    }

    DifficultyMemberFacts facts() {
        return new DifficultyMemberFacts(id, reporter.facts(), reportedOn, plan, topic);
    }

    DifficultyConflictFacts conflict() {
        return new DifficultyConflictFacts(id, standing.name());
    }
}
