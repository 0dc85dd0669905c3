package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * A leader decided how it is measured: for the first time, or anew.
 *
 * @param measure the same as the target's
 * @param replaced the one it takes the place of
 */
public record TargetOperationalised(
        TargetFacts target, MeasureFacts measure, Optional<MeasureFacts> replaced)
        implements TargetEvent {}
