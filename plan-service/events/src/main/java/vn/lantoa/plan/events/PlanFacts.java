package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as it is after the event.
 *
 * @param id the event's subject
 * @param number as it stands in the document, e.g. {@code 1391/KH-SNgV}; a draft may have none
 * @param title the document's summary (trích yếu)
 * @param year the year it plans, which need not be the year of its date
 * @param date the document's date
 * @param topics what is to be told, in the document's order, the parents too
 * @param recipients whom the document goes to (nơi nhận), filing apart
 * @param status {@code DRAFT}, {@code SUBMITTED}, {@code APPROVED}, {@code ISSUED}, {@code
 *     REPLACED}, {@code RECALLED}, {@code CLOSED}; more may come
 * @param issuedOn the day it was issued in the system, in Asia/Ho_Chi_Minh; a superior agency's
 *     plan bears its own date
 * @param unit whose plan it is, e.g. {@code HTQT}; none for the organisation's
 * @param parent id of the plan it stands under, where that is in the system
 * @param parentNumber number of the plan it stands under, e.g. {@code 514/KH-UBND}
 * @param level {@code SUPERIOR}: another agency's plan, to be carried out here; {@code OWN}: the
 *     organisation's; {@code UNIT}: a unit's. Not told before plans had levels: then it is own
 * @param firstYear the first year it plans, {@code lastYear} the last: both {@code year} but for a
 *     programme of several years
 */
public record PlanFacts(
        String id,
        Optional<String> number,
        String title,
        Integer year,
        Optional<LocalDate> date,
        List<TopicFacts> topics,
        List<RecipientFacts> recipients,
        String status,
        Optional<LocalDate> issuedOn,
        Optional<String> unit,
        Optional<String> parent,
        Optional<String> parentNumber,
        Optional<String> level,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear) {}
