package vn.lantoa.plan.events;

import java.util.List;

/**
 * Something about who works where; each carries all of it as it is afterwards. Ids only: names and
 * e-mails are told by {@link PeopleEvents} alone.
 */
public sealed interface StaffEvent extends PlanEvents
        permits StaffJoined, StaffMoved, StaffLeft, StaffReturned, StaffCorrected {

    StaffFacts member();

    /** What the event adds to and takes from the rosters of units, by the day it takes effect. */
    List<RosterChange> changes();
}
