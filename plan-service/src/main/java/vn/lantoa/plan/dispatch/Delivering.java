package vn.lantoa.plan.dispatch;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.dispatch.Addressee.Acknowledgement;
import vn.lantoa.plan.dispatch.Addressee.Form;
import vn.lantoa.plan.dispatch.Addressee.Receipt;
import vn.lantoa.plan.dispatch.Addressee.Sending;
import vn.lantoa.plan.events.DispatchUnacknowledged;
import vn.lantoa.plan.events.DocumentDispatched;
import vn.lantoa.plan.events.DocumentFiled;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.PlanDispatched;
import vn.lantoa.plan.events.RecipientAcknowledged;
import vn.lantoa.plan.events.RecipientAdded;
import vn.lantoa.plan.events.RecipientReceived;
import vn.lantoa.plan.events.RecipientSent;

/** What may be done with a dispatch: the focal point keeps it, each unit confirms for itself. */
final class Delivering {

    private Delivering() {}

    /** A plan or what became of one: because of its event, whoever brought that about. */
    static Decision<Dispatch> begin(Dispatch dispatch) {
        return accept(dispatch, new PlanDispatched(dispatch.facts()));
    }

    /** Another document, entered by the focal point. */
    static Decision<Dispatch> enter(Dispatch dispatch, Command by) {
        if (!by.actor().is(Role.FOCAL_POINT)) {
            return forbid("dispatch.not-focal");
        }
        LocalDate today = dayOf(by);
        return dispatch.document().date().isAfter(today)
                ? refuse("request.invalid", FieldFault.at("/document/date", "dispatch.future"))
                : accept(dispatch, new DocumentDispatched(dispatch.facts()));
    }

    /**
     * @param one without an id
     * @param acknowledgeBy the last day for a unit to confirm, if it is the first that has to
     */
    static Decision<Dispatch> add(
            Dispatch dispatch, Addressee one, LocalDate acknowledgeBy, Command by) {
        Optional<Decision<Dispatch>> refusal = refusal(dispatch, by.actor());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (dispatch.recipients().stream().anyMatch(one::isSameAs)) {
            return conflict("dispatch.recipient-there", one.name());
        }
        if (dispatch.recipients().size() >= Dispatch.MOST_RECIPIENTS) {
            return conflict("dispatch.too-many-recipients", Dispatch.MOST_RECIPIENTS);
        }
        List<Addressee> all = new ArrayList<>(dispatch.recipients());
        Addressee added = one.afresh("r" + (all.size() + 1));
        all.add(added);
        Optional<LocalDate> lastDay =
                dispatch.acknowledgeBy()
                        .or(() -> Optional.of(acknowledgeBy).filter(_ -> one.form() == Form.UNIT));
        Dispatch next = dispatch.with(all, lastDay);
        return accept(next, new RecipientAdded(next.facts(), added.id()));
    }

    /** Given again with other facts, it puts the entry right. */
    static Decision<Dispatch> send(Dispatch dispatch, String recipient, Sending how, Command by) {
        Optional<Decision<Dispatch>> refusal = refusalOutside(dispatch, recipient, by.actor());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Addressee one = dispatch.recipient(recipient).orElseThrow();
        if (one.sending().filter(how::equals).isPresent()) {
            return unchanged();
        }
        LocalDate last = one.receipt().map(Receipt::on).orElseGet(() -> dayOf(by));
        if (isOutside(how.on(), dispatch.document().date(), last)) {
            return refuse("request.invalid", day(dispatch.document().date(), last));
        }
        Dispatch next = dispatch.with(recipient, r -> r.with(how));
        return accept(
                next,
                new RecipientSent(
                        next.facts(), recipient, how.on(), how.channel().name(), how.tracking()));
    }

    /** Given again with other facts, it puts the entry right. */
    static Decision<Dispatch> receive(
            Dispatch dispatch,
            String recipient,
            Receipt receipt,
            List<EvidenceFacts> evidence,
            Command by) {
        Optional<Decision<Dispatch>> refusal = refusalOutside(dispatch, recipient, by.actor());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Addressee one = dispatch.recipient(recipient).orElseThrow();
        if (one.sending().isEmpty()) {
            return conflict("dispatch.not-sent", one.name());
        }
        if (one.receipt().filter(receipt::equals).isPresent()) {
            return unchanged();
        }
        LocalDate sent = one.sending().map(Sending::on).orElseThrow();
        if (isOutside(receipt.on(), sent, dayOf(by))) {
            return refuse("request.invalid", day(sent, dayOf(by)));
        }
        Dispatch next = dispatch.with(recipient, r -> r.with(receipt));
        return accept(
                next,
                new RecipientReceived(
                        next.facts(), recipient, receipt.on(), receipt.number(), evidence));
    }

    /** The first of a unit counts. */
    static Decision<Dispatch> acknowledge(Dispatch dispatch, Command by) {
        Actor reader = by.actor();
        Optional<Addressee> own = dispatch.own(reader);
        if (!Dispatch.readsForUnit(reader) || own.isEmpty()) {
            return Dispatch.seesAll(reader) ? forbid("dispatch.not-recipient") : hide();
        }
        Addressee line = own.get();
        if (line.acknowledgement().isPresent()) {
            return unchanged();
        }
        Acknowledgement read = new Acknowledgement(reader.id(), by.now());
        Dispatch next = dispatch.with(line.id(), r -> r.with(read));
        return accept(
                next,
                new RecipientAcknowledged(
                        next.facts(),
                        line.id(),
                        line.unit().orElseThrow(),
                        reader.id(),
                        read.on()));
    }

    /** Given again with other facts, the copy lies elsewhere from now on. */
    static Decision<Dispatch> file(
            Dispatch dispatch,
            String place,
            String fileCode,
            Optional<String> title,
            Optional<Retention.Category> category,
            Command by) {
        Optional<Decision<Dispatch>> refusal = refusal(dispatch, by.actor());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<FilingCopy> there =
                dispatch.filing().stream().filter(copy -> copy.isAt(place)).findFirst();
        if (there.isEmpty() && dispatch.filing().size() >= Dispatch.MOST_COPIES) {
            return conflict("dispatch.too-many-copies", Dispatch.MOST_COPIES);
        }
        DispatchedDocument document = dispatch.document();
        Retention retention =
                Retention.of(
                        category.orElseGet(() -> Retention.categoryOf(document)),
                        document.lastYear());
        String kept = there.map(FilingCopy::place).orElse(place);
        FilingCopy.Filed filed = new FilingCopy.Filed(fileCode, title, dayOf(by), retention);
        if (there.flatMap(FilingCopy::filed).filter(f -> isSame(f, filed)).isPresent()) {
            return unchanged();
        }
        Dispatch next = dispatch.with(new FilingCopy(kept, Optional.of(filed)));
        return accept(next, new DocumentFiled(next.facts(), kept));
    }

    private static boolean isSame(FilingCopy.Filed one, FilingCopy.Filed other) {
        return one.fileCode().equals(other.fileCode())
                && one.title().equals(other.title())
                && one.retention().equals(other.retention());
    }

    /** The last day for units to confirm is over: told once. */
    static Decision<Dispatch> passAcknowledgeBy(Dispatch dispatch, Command by) {
        Optional<LocalDate> lastDay = dispatch.unacknowledgedAfter();
        if (lastDay.filter(day -> day.isBefore(dayOf(by))).isEmpty()) {
            return unchanged();
        }
        LocalDate since = lastDay.get().plusDays(1);
        Dispatch next = dispatch.lateSince(since);
        return accept(next, new DispatchUnacknowledged(next.facts(), next.unacknowledged(), since));
    }

    /** The focal point's work is nobody else's. */
    private static Optional<Decision<Dispatch>> refusal(Dispatch dispatch, Actor actor) {
        if (!dispatch.isVisibleTo(actor)) {
            return Optional.of(hide());
        }
        return actor.is(Role.FOCAL_POINT)
                ? Optional.empty()
                : Optional.of(forbid("dispatch.not-focal"));
    }

    private static Optional<Decision<Dispatch>> refusalOutside(
            Dispatch dispatch, String recipient, Actor actor) {
        Optional<Decision<Dispatch>> refusal = refusal(dispatch, actor);
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<Addressee> one = dispatch.recipient(recipient);
        if (one.isEmpty()) {
            return Optional.of(hide());
        }
        return switch (one.get().form()) {
            case OUTSIDE -> Optional.empty();
            case UNIT -> Optional.of(conflict("dispatch.unit-acknowledges", one.get().name()));
            case GROUP -> Optional.of(conflict("dispatch.group-unresolved", one.get().name()));
        };
    }

    private static boolean isOutside(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) || day.isAfter(last);
    }

    private static FieldFault day(LocalDate first, LocalDate last) {
        return FieldFault.at("/on", "dispatch.day", first.toString(), last.toString());
    }

    private static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
