package vn.lantoa.plan.events;

/** Something that became known of an organisation's calendar of a year. */
public sealed interface CalendarEvent extends PlanEvents permits HolidaysDecided {}
