package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dispatch as it is after the event. Days are of Asia/Ho_Chi_Minh.
 *
 * @param id the event's subject
 * @param kind what is dispatched: {@code PLAN}, {@code ERRATUM}, {@code REVISION}, {@code
 *     REPLACEMENT}, {@code RECALL}: the plan or what became of it; {@code DOCUMENT}: something
 *     else, e.g. a report; more may come
 * @param plan id of the plan it is about
 * @param number of the document that is dispatched; a letter's own, not the plan's
 * @param date the document's date: groups of recipients were resolved as of it
 * @param dispatchedOn the day the dispatch began
 * @param acknowledgeBy the last day for units to confirm that they have it, where one has to
 * @param recipients whoever it goes to, at most 400
 * @param filing the copies that stay (lưu), at most 20
 */
public record DispatchFacts(
        String id,
        String kind,
        Optional<String> plan,
        Optional<String> number,
        LocalDate date,
        String title,
        LocalDate dispatchedOn,
        Optional<LocalDate> acknowledgeBy,
        List<DispatchRecipientFacts> recipients,
        List<FilingCopyFacts> filing) {}
