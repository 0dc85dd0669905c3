package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * Its time passed and nobody confirmed that it was held; told once.
 *
 * @param since the first day it is missed: of a Law Day the one after its month, else the one after
 *     the days of grace
 */
public record SessionMissed(SessionFacts session, LocalDate since) implements SessionEvent {}
