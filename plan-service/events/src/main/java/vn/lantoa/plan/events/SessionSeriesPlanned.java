package vn.lantoa.plan.events;

/** Sessions that come again and again were planned, e.g. a unit's monthly meetings. */
public record SessionSeriesPlanned(SessionSeriesFacts series) implements SessionSeriesEvent {}
