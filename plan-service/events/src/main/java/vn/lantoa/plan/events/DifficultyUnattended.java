package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * Nobody attended to a report in time.
 *
 * @param since the first day it was late
 */
public record DifficultyUnattended(DifficultyFacts difficulty, LocalDate since)
        implements DifficultyEvent {}
