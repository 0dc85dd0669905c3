package vn.lantoa.plan.target;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.objective.StatedValue;
import vn.lantoa.plan.objective.StatedValues;

/**
 * A target as programs see it.
 *
 * @param statedValue the first number in its words, which measures nothing; {@code statedValues}
 *     all of them
 * @param printed what reports print: the measure, or that there is none
 * @param version 0 until somebody decided something of it
 * @param nodeGone whether the text does not have its node any more
 */
record TargetView(
        String id,
        String plan,
        String node,
        String path,
        Optional<String> part,
        String words,
        Optional<StatedValue> statedValue,
        List<StatedValue> statedValues,
        Target.State state,
        String printed,
        Optional<String> owner,
        Optional<Measure> measure,
        List<MeasureProposal> proposals,
        List<String> parts,
        int revision,
        boolean nodeGone,
        long version,
        Optional<OffsetDateTime> changedAt) {

    static TargetView of(Stored<Target> stored, Printed printed) {
        return of(Found.of(stored), printed);
    }

    static TargetView of(Found found, Printed printed) {
        Target target = found.target();
        List<StatedValue> values = StatedValues.of(target.stated().words());
        return new TargetView(
                target.id(),
                target.stated().plan(),
                target.stated().node(),
                target.stated().path(),
                target.stated().part(),
                target.stated().words(),
                values.stream().findFirst(),
                values,
                target.state(),
                printed.text(target),
                target.owner(),
                target.measure(),
                target.proposals(),
                target.parts(),
                target.revision(),
                found.nodeGone(),
                found.version(),
                found.changedAt().map(at -> OffsetDateTime.ofInstant(at, DomainClock.ZONE)));
    }
}
