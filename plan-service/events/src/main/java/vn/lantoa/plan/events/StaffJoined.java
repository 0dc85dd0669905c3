package vn.lantoa.plan.events;

import java.util.List;

/** Somebody is on the roster for the first time. */
public record StaffJoined(StaffFacts member, List<RosterChange> changes) implements StaffEvent {}
