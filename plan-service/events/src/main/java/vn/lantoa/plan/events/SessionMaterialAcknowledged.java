package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who was not there confirmed having read the material.
 *
 * @param staff id of the absentee
 * @param materials ids of the evidence that was read
 */
public record SessionMaterialAcknowledged(
        SessionFacts session, String staff, LocalDate on, List<String> materials)
        implements SessionEvent {}
