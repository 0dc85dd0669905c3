package vn.lantoa.plan.objective;

import java.util.List;
import java.util.Optional;

/**
 * A purpose or a requirement, for those who relate other things to it.
 *
 * @param node id of its node, {@code path} where that stands
 * @param nodeGone whether the text does not have the node any more
 */
public record ObjectiveLine(
        String id,
        String node,
        String path,
        Aim.Kind kind,
        String words,
        List<String> audiences,
        Optional<String> field,
        List<String> indicators,
        boolean settled,
        boolean nodeGone) {

    static ObjectiveLine of(Objective objective, boolean nodeGone) {
        return new ObjectiveLine(
                objective.id(),
                objective.node(),
                objective.path(),
                objective.kind(),
                objective.words(),
                objective.described().audiences(),
                objective.described().field(),
                objective.described().indicators(),
                objective.settled(),
                nodeGone);
    }
}
