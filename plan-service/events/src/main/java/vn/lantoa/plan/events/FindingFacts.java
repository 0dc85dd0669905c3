package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an inspection found, as it is after the event.
 *
 * @param id the event's subject
 * @param inspection id of the inspection
 * @param unit the inspected one
 * @param plan id of the plan whose work is inspected
 * @param kind {@code SHORTCOMING} (tồn tại, hạn chế), {@code RECOMMENDATION} (kiến nghị), {@code
 *     PRAISE} (ưu điểm); more may come
 * @param severity {@code MINOR}, {@code MAJOR}, {@code CRITICAL}; of shortcomings
 * @param item of the checklist
 * @param fixBy the last day to fix it; never of praise
 * @param status {@code OPEN}, {@code REMEDIED} (the unit says so), {@code REOPENED}, {@code
 *     CLOSED}; {@code NOTED} of praise
 * @param rechecks how often it was checked again
 * @param overdueSince the day after the last day to fix it, when that went by
 */
public record FindingFacts(
        String id,
        String inspection,
        String unit,
        Optional<String> plan,
        String kind,
        Optional<String> severity,
        String words,
        Optional<String> item,
        LocalDate raisedOn,
        Optional<LocalDate> fixBy,
        String status,
        Integer rechecks,
        Optional<LocalDate> overdueSince) {}
