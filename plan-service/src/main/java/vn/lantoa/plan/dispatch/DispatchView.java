package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.dispatch.Addressee.Channel;
import vn.lantoa.plan.dispatch.Addressee.State;

/**
 * A dispatch as programs see it. A unit sees its own line, and no filing.
 *
 * @param date the document's: groups of recipients are those of this day
 * @param acknowledgeBy the last day for units to confirm
 * @param unacknowledgedSince the first day some were late
 */
record DispatchView(
        String id,
        DispatchedDocument.Kind kind,
        Optional<String> plan,
        Optional<String> number,
        LocalDate date,
        String title,
        LocalDate dispatchedOn,
        Optional<LocalDate> acknowledgeBy,
        Optional<LocalDate> unacknowledgedSince,
        List<RecipientView> recipients,
        List<CopyView> filing,
        long version) {

    /**
     * @param group the document's line that stands for it and others
     */
    record RecipientView(
            String id,
            String name,
            Addressee.Form form,
            Optional<String> purpose,
            Optional<String> unit,
            Optional<String> group,
            State state,
            Optional<SendingView> sending,
            Optional<ReceiptView> receipt,
            Optional<AcknowledgementView> acknowledgement) {

        static RecipientView of(Addressee one) {
            return new RecipientView(
                    one.id(),
                    one.name(),
                    one.form(),
                    one.purpose(),
                    one.unit(),
                    one.group(),
                    one.state(),
                    one.sending()
                            .map(
                                    how ->
                                            new SendingView(
                                                    how.on(),
                                                    how.channel(),
                                                    how.tracking(),
                                                    how.note())),
                    one.receipt().map(r -> new ReceiptView(r.on(), r.number(), r.evidence())),
                    one.acknowledgement()
                            .map(
                                    read ->
                                            new AcknowledgementView(
                                                    read.by(),
                                                    OffsetDateTime.ofInstant(
                                                            read.at(), DomainClock.ZONE))));
        }
    }

    record SendingView(
            LocalDate on, Channel channel, Optional<String> tracking, Optional<String> note) {}

    record ReceiptView(LocalDate on, Optional<String> number, List<String> evidence) {}

    record AcknowledgementView(String by, OffsetDateTime at) {}

    record CopyView(String place, Optional<FiledView> filed) {

        static CopyView of(FilingCopy copy) {
            return new CopyView(copy.place(), copy.filed().map(FiledView::of));
        }
    }

    /**
     * @param years how long it is kept from {@code from}; absent for ever
     */
    record FiledView(
            String fileCode,
            Optional<String> title,
            LocalDate on,
            Retention.Category category,
            boolean permanent,
            Optional<Integer> years,
            String source,
            LocalDate from,
            Optional<LocalDate> keepUntil) {

        static FiledView of(FilingCopy.Filed filed) {
            Retention retention = filed.retention();
            return new FiledView(
                    filed.fileCode(),
                    filed.title(),
                    filed.on(),
                    retention.category(),
                    retention.years().isEmpty(),
                    retention.years(),
                    retention.source(),
                    retention.from(),
                    retention.keepUntil());
        }
    }

    static DispatchView of(Stored<Dispatch> stored, Actor reader) {
        Dispatch dispatch = stored.state();
        DispatchedDocument document = dispatch.document();
        return new DispatchView(
                dispatch.id(),
                document.kind(),
                document.plan(),
                document.number(),
                document.date(),
                document.title(),
                dispatch.dispatchedOn(),
                dispatch.acknowledgeBy(),
                dispatch.unacknowledgedSince(),
                dispatch.visibleTo(reader).stream().map(RecipientView::of).toList(),
                Dispatch.seesAll(reader)
                        ? dispatch.filing().stream().map(CopyView::of).toList()
                        : List.of(),
                stored.version());
    }
}
