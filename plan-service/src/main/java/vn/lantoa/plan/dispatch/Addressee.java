package vn.lantoa.plan.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.DispatchRecipientFacts;

/**
 * One of those a document goes to.
 *
 * @param id within the dispatch, e.g. {@code r3}; never given again
 * @param purpose e.g. {@code để b/c}
 * @param unit id of the unit it is
 * @param group the document's line that stands for it and others
 */
record Addressee(
        String id,
        String name,
        Form form,
        Optional<String> purpose,
        Optional<String> unit,
        Optional<String> group,
        Optional<Sending> sending,
        Optional<Receipt> receipt,
        Optional<Acknowledgement> acknowledgement) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_PURPOSE = 100;

    enum Form {
        /** It is sent there, and a receipt comes back. */
        OUTSIDE,
        /** A unit of the organisation: it reads here, and confirms. */
        UNIT,
        /** A group of units of which none is entered. */
        GROUP
    }

    enum State {
        TO_SEND,
        SENT,
        RECEIVED,
        TO_ACKNOWLEDGE,
        ACKNOWLEDGED,
        UNRESOLVED
    }

    enum Channel {
        /** Văn bản giấy. */
        PAPER,
        /** Trục liên thông văn bản quốc gia. */
        INTERLINKED,
        EMAIL
    }

    /**
     * @param tracking what it can be found by on its way
     */
    record Sending(
            LocalDate on, Channel channel, Optional<String> tracking, Optional<String> note) {}

    /**
     * @param number under which they registered it (số đến)
     * @param evidence ids
     */
    record Receipt(LocalDate on, Optional<String> number, List<String> evidence) {

        Receipt {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param by staff id
     */
    record Acknowledgement(String by, Instant at) {

        LocalDate on() {
            return LocalDate.ofInstant(at, DomainClock.ZONE);
        }
    }

    static Addressee of(Form form, String name, Optional<String> purpose) {
        return new Addressee(
                "",
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                form,
                purpose.map(p -> p.substring(0, Math.min(p.length(), LONGEST_PURPOSE))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Addressee ofUnit(String code) {
        return new Addressee(
                id,
                name,
                form,
                purpose,
                Optional.of(code),
                group,
                sending,
                receipt,
                acknowledgement);
    }

    Addressee ofGroup(String line) {
        return new Addressee(
                id,
                name,
                form,
                purpose,
                unit,
                Optional.of(line.substring(0, Math.min(line.length(), LONGEST_NAME))),
                sending,
                receipt,
                acknowledgement);
    }

    /** The same one, of whom nothing is known yet. */
    Addressee afresh(String other) {
        return new Addressee(
                other,
                name,
                form,
                purpose,
                unit,
                group,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Addressee with(Sending how) {
        return new Addressee(
                id, name, form, purpose, unit, group, Optional.of(how), receipt, acknowledgement);
    }

    Addressee with(Receipt confirmed) {
        return new Addressee(
                id,
                name,
                form,
                purpose,
                unit,
                group,
                sending,
                Optional.of(confirmed),
                acknowledgement);
    }

    Addressee with(Acknowledgement read) {
        return new Addressee(
                id, name, form, purpose, unit, group, sending, receipt, Optional.of(read));
    }

    /** Public for the pages, as what records have is. */
    public State state() {
        return switch (form) {
            case OUTSIDE ->
                    receipt.isPresent()
                            ? State.RECEIVED
                            : sending.isPresent() ? State.SENT : State.TO_SEND;
            case UNIT -> acknowledgement.isPresent() ? State.ACKNOWLEDGED : State.TO_ACKNOWLEDGE;
            case GROUP -> State.UNRESOLVED;
        };
    }

    boolean isUnit(String code) {
        return form == Form.UNIT && unit.filter(code::equals).isPresent();
    }

    /** Whether both are the same desk. */
    boolean isSameAs(Addressee other) {
        return unit.isPresent() || other.unit.isPresent()
                ? unit.equals(other.unit)
                : name.equalsIgnoreCase(other.name);
    }

    DispatchRecipientFacts facts() {
        return new DispatchRecipientFacts(
                id,
                name,
                form.name(),
                purpose,
                unit,
                group,
                state().name(),
                sending.map(Sending::on),
                sending.map(Sending::channel).map(Enum::name),
                receipt.map(Receipt::on),
                acknowledgement.map(Acknowledgement::on));
    }
}
