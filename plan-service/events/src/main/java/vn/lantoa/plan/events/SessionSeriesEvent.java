package vn.lantoa.plan.events;

/** Sessions that come again and again were planned at once; each becomes one of its own. */
public sealed interface SessionSeriesEvent extends PlanEvents
        permits LawDaysPlanned, SessionSeriesPlanned {

    SessionSeriesFacts series();
}
