package vn.lantoa.plan.events;

import java.util.List;

/**
 * What was entered of somebody's units and days was wrong.
 *
 * @param reason what was wrong, in the words of who corrected it
 */
public record StaffCorrected(StaffFacts member, String reason, List<RosterChange> changes)
        implements StaffEvent {}
