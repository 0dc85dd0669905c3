package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * It was set for another day.
 *
 * @param onBefore the day it had been set for
 */
public record SessionRescheduled(
        SessionFacts session, Optional<LocalDate> onBefore, Optional<String> reason)
        implements SessionEvent {}
