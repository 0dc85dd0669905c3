package vn.lantoa.plan.target;

import java.util.Optional;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.plan.objective.Aim;

/**
 * Where a target stands and what it says.
 *
 * @param node id of its node, which stays when the text changes; {@code path} where that stood last
 * @param part {@code a}, {@code b} … of a target that was split
 * @param words the plan's; of a part, what a person said
 * @param year the plan's
 */
record Stated(
        String plan, String node, String path, Optional<String> part, String words, int year) {

    static final int MOST_PARTS = 20;

    static Stated in(String plan, Aim aim, int year) {
        return new Stated(
                plan, aim.node().id(), aim.node().path(), Optional.empty(), aim.words(), year);
    }

    /** Comes from what it is: read again, it is the same target. */
    String id() {
        return CommandKey.natural("target", plan, node, part.orElse("")).toString();
    }

    Stated part(int index, String said) {
        return new Stated(plan, node, path, Optional.of(letter(index)), said, year);
    }

    private static String letter(int index) {
        return Character.toString((char) ('a' + index));
    }
}
