package vn.lantoa.plan.events;

/** A unit's Law Days (Ngày Pháp luật) of a year were planned: one a month. */
public record LawDaysPlanned(SessionSeriesFacts series, Integer year)
        implements SessionSeriesEvent {}
