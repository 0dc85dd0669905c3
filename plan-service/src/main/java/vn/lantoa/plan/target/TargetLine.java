package vn.lantoa.plan.target;

import java.util.Optional;

/**
 * A target, for those who relate other things to it.
 *
 * @param node id of its node, {@code path} where that stands
 * @param state {@code UNQUANTIFIED}, {@code OPERATIONALISED}, {@code SPLIT}, {@code DROPPED}
 * @param owner id of the unit that answers for it
 * @param measure while it is {@code OPERATIONALISED}
 */
public record TargetLine(
        String id,
        String node,
        String path,
        Optional<String> part,
        String words,
        String state,
        Optional<String> owner,
        Optional<Measure> measure) {

    static TargetLine of(Target target) {
        return new TargetLine(
                target.id(),
                target.stated().node(),
                target.stated().path(),
                target.stated().part(),
                target.stated().words(),
                target.state().name(),
                target.owner(),
                target.measure());
    }
}
