package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * It recurs no more. Occurrences due from that day on that nobody began or moved are cancelled,
 * each told of by itself.
 */
public record TaskSeriesEnded(TaskSeriesFacts series, LocalDate endedFrom, String reason)
        implements TaskSeriesEvent {}
