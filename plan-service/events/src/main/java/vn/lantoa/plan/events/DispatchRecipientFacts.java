package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of those a document is dispatched to.
 *
 * @param id within the dispatch, e.g. {@code r3}
 * @param kind {@code OUTSIDE}: it is sent there and a receipt comes back; {@code UNIT}: a unit of
 *     the organisation, which confirms to have it; {@code GROUP}: a group of units of which none
 *     was entered; more may come
 * @param purpose e.g. {@code để b/c}
 * @param unit id of the unit it is
 * @param group the line of the document that stands for it and others, e.g. {@code Các phòng chuyên
 *     môn, đơn vị trực thuộc}
 * @param state {@code TO_SEND}, {@code SENT}, {@code RECEIVED} outside; {@code TO_ACKNOWLEDGE},
 *     {@code ACKNOWLEDGED} of a unit; {@code UNRESOLVED} of a group; more may come
 * @param channel {@code PAPER}, {@code INTERLINKED} (trục liên thông văn bản), {@code EMAIL}; more
 *     may come
 */
public record DispatchRecipientFacts(
        String id,
        String name,
        String kind,
        Optional<String> purpose,
        Optional<String> unit,
        Optional<String> group,
        String state,
        Optional<LocalDate> sentOn,
        Optional<String> channel,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> acknowledgedOn) {}
