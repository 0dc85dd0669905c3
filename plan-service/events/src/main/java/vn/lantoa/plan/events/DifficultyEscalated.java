package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The focal point asked the leader to decide (báo cáo lãnh đạo).
 *
 * @param decideBy the last day to decide
 */
public record DifficultyEscalated(DifficultyFacts difficulty, LocalDate decideBy)
        implements DifficultyEvent {}
