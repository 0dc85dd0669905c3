package vn.lantoa.plan.events;

/** Its node says it in other words now, or stands elsewhere. */
public record TargetReworded(TargetFacts target) implements TargetEvent {}
