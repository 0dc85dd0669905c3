package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * The focal point proposes how to measure it; the leader decides.
 *
 * @param proposal its id
 * @param owner id of the unit that would answer for it
 */
public record TargetMeasureProposed(
        TargetFacts target, String proposal, MeasureFacts measure, Optional<String> owner)
        implements TargetEvent {}
