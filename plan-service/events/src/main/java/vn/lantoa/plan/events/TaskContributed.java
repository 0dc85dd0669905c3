package vn.lantoa.plan.events;

import java.util.List;

/**
 * A unit that works on the task told what it did; only the lead unit completes it.
 *
 * @param unit id of the unit that contributed, a supporting or the lead one
 * @param contributor staff id
 */
public record TaskContributed(
        TaskFacts task, String unit, String contributor, String text, List<EvidenceFacts> evidence)
        implements TaskEvent {}
