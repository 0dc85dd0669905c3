package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.plan.dispatch.Addressee.State;
import vn.lantoa.plan.events.DispatchFacts;

/**
 * A document on its way to those it goes to, and the copies of it that stay (Decree 30/2020/NĐ-CP,
 * articles 8, 18 and 19).
 *
 * @param recipients in the document's order, those added afterwards last
 * @param acknowledgeBy the last day for units to confirm; none where no unit has to
 * @param unacknowledgedSince the first day they were late; told once
 */
record Dispatch(
        String id,
        DispatchedDocument document,
        LocalDate dispatchedOn,
        List<Addressee> recipients,
        List<FilingCopy> filing,
        Optional<LocalDate> acknowledgeBy,
        Optional<LocalDate> unacknowledgedSince) {

    /** With names of the greatest length its events stay below what a topic takes. */
    static final int MOST_RECIPIENTS = 400;

    static final int MOST_COPIES = 20;

    Dispatch {
        recipients = List.copyOf(recipients);
        filing = List.copyOf(filing);
    }

    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    /** Who reads and confirms for the unit they work in; clients do not read. */
    static boolean readsForUnit(Actor actor) {
        return actor.isAnyOf(Role.UNIT_HEAD, Role.OFFICER, Role.FOCAL_POINT, Role.LEADER);
    }

    boolean isVisibleTo(Actor actor) {
        return seesAll(actor) || (readsForUnit(actor) && own(actor).isPresent());
    }

    /** The line of the unit somebody works in. */
    Optional<Addressee> own(Actor actor) {
        return recipients.stream()
                .filter(one -> actor.unit().filter(one::isUnit).isPresent())
                .findFirst();
    }

    /** A unit sees its own line. */
    List<Addressee> visibleTo(Actor actor) {
        return seesAll(actor) ? recipients : own(actor).stream().toList();
    }

    Optional<Addressee> recipient(String recipient) {
        return recipients.stream().filter(one -> one.id().equals(recipient)).findFirst();
    }

    /** Ids of the units that have not confirmed. */
    List<String> unacknowledged() {
        return recipients.stream()
                .filter(one -> one.state() == State.TO_ACKNOWLEDGE)
                .flatMap(one -> one.unit().stream())
                .toList();
    }

    /** The day at whose end it is to be told that units have not confirmed. */
    Optional<LocalDate> unacknowledgedAfter() {
        return acknowledgeBy.filter(
                _ -> unacknowledgedSince.isEmpty() && !unacknowledged().isEmpty());
    }

    Dispatch with(String recipient, UnaryOperator<Addressee> change) {
        return with(
                recipients.stream()
                        .map(one -> one.id().equals(recipient) ? change.apply(one) : one)
                        .toList(),
                acknowledgeBy);
    }

    Dispatch with(List<Addressee> others, Optional<LocalDate> lastDay) {
        return new Dispatch(
                id, document, dispatchedOn, others, filing, lastDay, unacknowledgedSince);
    }

    /** A copy in the place of the one there, or besides the others. */
    Dispatch with(FilingCopy copy) {
        List<FilingCopy> copies = new ArrayList<>();
        boolean there = filing.stream().anyMatch(one -> one.isAt(copy.place()));
        filing.forEach(one -> copies.add(one.isAt(copy.place()) ? copy : one));
        if (!there) {
            copies.add(copy);
        }
        return new Dispatch(
                id, document, dispatchedOn, recipients, copies, acknowledgeBy, unacknowledgedSince);
    }

    Dispatch lateSince(LocalDate day) {
        return new Dispatch(
                id, document, dispatchedOn, recipients, filing, acknowledgeBy, Optional.of(day));
    }

    DispatchFacts facts() {
        return new DispatchFacts(
                id,
                document.kind().name(),
                document.plan(),
                document.number(),
                document.date(),
                document.title(),
                dispatchedOn,
                acknowledgeBy,
                recipients.stream().map(Addressee::facts).toList(),
                filing.stream().map(FilingCopy::facts).toList());
    }
}
