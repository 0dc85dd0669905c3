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
 *     REPLACED}, {@code RECALLED}; more may come
 * @param issuedOn the day it was issued in the system, in Asia/Ho_Chi_Minh
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
        Optional<LocalDate> issuedOn) {}
