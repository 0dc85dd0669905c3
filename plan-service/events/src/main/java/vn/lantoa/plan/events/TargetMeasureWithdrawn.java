package vn.lantoa.plan.events;

/**
 * It has no measure any more; the event carries what it takes back.
 *
 * @param measure the one that held until now
 */
public record TargetMeasureWithdrawn(TargetFacts target, MeasureFacts measure, String reason)
        implements TargetEvent {}
