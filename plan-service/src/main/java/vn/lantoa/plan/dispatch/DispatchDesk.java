package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.dispatch.Addressee.Form;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.unit.Units;

/** What is done with dispatches, whether a program or a page asks for it. */
@Component
final class DispatchDesk {

    private final Dispatches dispatches;
    private final Addressing addressing;
    private final EvidenceRegister evidence;
    private final Plans plans;
    private final Units units;

    DispatchDesk(
            Dispatches dispatches,
            Addressing addressing,
            EvidenceRegister evidence,
            Plans plans,
            Units units) {
        this.dispatches = dispatches;
        this.addressing = addressing;
        this.evidence = evidence;
        this.plans = plans;
        this.units = units;
    }

    Outcome<Dispatch> enter(NewDispatch wanted, Command by) {
        DispatchedDocument document = wanted.document().about(wanted.plan());
        List<FieldFault> faults = new ArrayList<>();
        document.plan()
                .filter(plan -> plans.document(plan, by.actor()).isEmpty())
                .ifPresent(_ -> faults.add(FieldFault.at("/plan", "plan.unknown")));
        List<Addressing.Line> lines = new ArrayList<>();
        List<Addressee> named = new ArrayList<>();
        for (int i = 0; i < wanted.recipients().size(); i++) {
            NewDispatch.NewRecipient one = wanted.recipients().get(i);
            if (one.unit().isPresent()) {
                String pointer = "/recipients/" + i + "/unit";
                faults.addAll(faults(pointer, one, document.date(), by.actor()));
                named.add(unit(one, document.date(), by.actor()));
            } else {
                lines.add(one.line());
            }
        }
        refuse(faults);
        List<Addressee> all =
                addressing.resolve(lines, Optional.empty(), named, document.date(), by.actor());
        List<String> places = wanted.filing().stream().map(TypedText::clean).toList();
        LocalDate lastDay = dispatches.acknowledgeBy(today(by), by.actor());
        return dispatches.create(
                by,
                id ->
                        Delivering.enter(
                                Beginning.of(id, document, today(by), all, places, lastDay), by));
    }

    Outcome<Dispatch> add(String id, NewDispatch.NewRecipient wanted, Command by) {
        LocalDate today = today(by);
        refuse(faults("/unit", wanted, today, by.actor()));
        Addressee one =
                wanted.unit().isPresent()
                        ? unit(wanted, today, by.actor())
                        : Addressee.of(Form.OUTSIDE, wanted.line().name(), wanted.line().purpose());
        LocalDate lastDay = dispatches.acknowledgeBy(today, by.actor());
        return dispatches.change(id, by, d -> Delivering.add(d, one, lastDay, by));
    }

    private List<FieldFault> faults(
            String pointer, NewDispatch.NewRecipient one, LocalDate day, Actor by) {
        return one.unit()
                .map(code -> units.faults(pointer, TypedText.clean(code), day, by))
                .orElse(List.of());
    }

    /** A unit nobody entered (yet) is one of the organisation's, by the name it is given. */
    private Addressee unit(NewDispatch.NewRecipient one, LocalDate day, Actor by) {
        String code = TypedText.clean(one.unit().orElseThrow());
        Optional<String> purpose = one.line().purpose();
        return addressing
                .unit(code, purpose, day, by)
                .orElseGet(() -> Addressee.of(Form.UNIT, one.line().name(), purpose).ofUnit(code));
    }

    Outcome<Dispatch> send(
            String id, String recipient, NewDispatch.NewSending sending, Command by) {
        return dispatches.change(id, by, d -> Delivering.send(d, recipient, sending.sending(), by));
    }

    Outcome<Dispatch> receive(
            String id, String recipient, NewDispatch.NewReceipt receipt, Command by) {
        refuse(evidence.faults("/evidence", receipt.evidence(), by.actor()));
        var facts = evidence.facts(receipt.evidence(), by.actor());
        return dispatches.change(
                id, by, d -> Delivering.receive(d, recipient, receipt.receipt(), facts, by));
    }

    Outcome<Dispatch> acknowledge(String id, Command by) {
        return dispatches.change(id, by, d -> Delivering.acknowledge(d, by));
    }

    Outcome<Dispatch> file(String id, NewDispatch.NewFiling filing, Command by) {
        return dispatches.change(
                id,
                by,
                d ->
                        Delivering.file(
                                d,
                                TypedText.clean(filing.place()),
                                TypedText.clean(filing.fileCode()),
                                filing.title().map(TypedText::clean),
                                filing.category(),
                                by));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static LocalDate today(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
