package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The leader did not decide in time.
 *
 * @param since the first day it was late
 */
public record DifficultyDecisionOverdue(DifficultyFacts difficulty, LocalDate since)
        implements DifficultyEvent {}
