package vn.lantoa.plan.inspection;

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
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.InspectionAnswered;
import vn.lantoa.plan.events.InspectionCancelled;
import vn.lantoa.plan.events.InspectionClosed;
import vn.lantoa.plan.events.InspectionConcluded;
import vn.lantoa.plan.events.InspectionOpened;
import vn.lantoa.plan.events.InspectionRescheduled;
import vn.lantoa.plan.inspection.Inspection.Status;

/** What the inspecting side does, from the opening to the end; nobody of the inspected unit. */
final class Conduct {

    private Conduct() {}

    static Decision<Inspection> reschedule(
            Inspection inspection, LocalDate first, LocalDate last, String reason, Command by) {
        return conducted(
                inspection,
                by,
                () -> {
                    if (inspection.status() != Status.PLANNED) {
                        return conflict(inspection.status().refusal());
                    }
                    if (first.equals(inspection.from()) && last.equals(inspection.to())) {
                        return unchanged();
                    }
                    Inspection next = inspection.with(first, last);
                    return accept(
                            next,
                            new InspectionRescheduled(
                                    next.facts(), inspection.from(), inspection.to(), reason));
                });
    }

    static Decision<Inspection> open(Inspection inspection, Command by) {
        return conducted(
                inspection,
                by,
                () ->
                        switch (inspection.status()) {
                            case PLANNED -> {
                                LocalDate today = Inspection.dayOf(by);
                                Inspection next =
                                        inspection.with(Status.RUNNING, Optional.of(today));
                                yield accept(next, new InspectionOpened(next.facts(), today));
                            }
                            case RUNNING -> unchanged();
                            case CONCLUDED, CLOSED, CANCELLED ->
                                    conflict(inspection.status().refusal());
                        });
    }

    /**
     * @param evidence what the ids of the answers stand for
     */
    static Decision<Inspection> answer(
            Inspection inspection,
            List<Checklist.Answered> answers,
            List<EvidenceFacts> evidence,
            Command by) {
        return conducted(
                inspection,
                by,
                () -> {
                    if (inspection.status() != Status.RUNNING) {
                        return conflict(inspection.status().refusal());
                    }
                    List<FieldFault> unknown = new ArrayList<>();
                    for (int i = 0; i < answers.size(); i++) {
                        if (!inspection.checklist().asks(answers.get(i).item())) {
                            String at = "/answers/" + i + "/item";
                            unknown.add(FieldFault.at(at, "inspection.no-item"));
                        }
                    }
                    if (!unknown.isEmpty()) {
                        return refuse("request.invalid", unknown.toArray(FieldFault[]::new));
                    }
                    Checklist next = inspection.checklist().answered(answers);
                    if (next.equals(inspection.checklist())) {
                        return unchanged();
                    }
                    Inspection told = inspection.with(next);
                    return accept(
                            told,
                            new InspectionAnswered(told.facts(), next.facts(answers), evidence));
                });
    }

    static Decision<Inspection> conclude(
            Inspection inspection, String summary, Optional<String> document, Command by) {
        return conducted(
                inspection,
                by,
                () -> {
                    if (inspection.status() != Status.RUNNING) {
                        return conflict(inspection.status().refusal());
                    }
                    List<Checklist.Item> open = inspection.checklist().unanswered();
                    if (!open.isEmpty()) {
                        return conflict("inspection.unanswered", open.size(), open.getFirst().id());
                    }
                    LocalDate today = Inspection.dayOf(by);
                    Inspection next =
                            inspection.with(new Inspection.Conclusion(today, summary, document));
                    return accept(
                            next, new InspectionConcluded(next.facts(), today, summary, document));
                });
    }

    /**
     * @param unsettled asks whether a finding is still to be fixed or checked again; nothing is
     *     found any more once it is concluded
     */
    static Decision<Inspection> close(
            Inspection inspection, BooleanSupplier unsettled, Command by) {
        return conducted(
                inspection,
                by,
                () ->
                        switch (inspection.status()) {
                            case CONCLUDED -> {
                                if (unsettled.getAsBoolean()) {
                                    yield conflict("inspection.findings-unsettled");
                                }
                                Inspection next =
                                        inspection.with(Status.CLOSED, inspection.openedOn());
                                yield accept(
                                        next,
                                        new InspectionClosed(next.facts(), Inspection.dayOf(by)));
                            }
                            case CLOSED -> unchanged();
                            case PLANNED, RUNNING, CANCELLED ->
                                    conflict(inspection.status().refusal());
                        });
    }

    /**
     * @param found asks whether anything was found, which must not get lost
     */
    static Decision<Inspection> cancel(
            Inspection inspection, String reason, BooleanSupplier found, Command by) {
        return conducted(
                inspection,
                by,
                () ->
                        switch (inspection.status()) {
                            case PLANNED, RUNNING -> {
                                if (!Inspection.maySchedule(by.actor())) {
                                    yield forbid("inspection.cancel-not-allowed");
                                }
                                if (found.getAsBoolean()) {
                                    yield conflict("inspection.has-findings");
                                }
                                Inspection next = inspection.cancelled(reason);
                                yield accept(next, new InspectionCancelled(next.facts(), reason));
                            }
                            case CANCELLED -> unchanged();
                            case CONCLUDED, CLOSED -> conflict(inspection.status().refusal());
                        });
    }

    /** What only the inspecting side does. */
    private static Decision<Inspection> conducted(
            Inspection inspection, Command by, Supplier<Decision<Inspection>> decide) {
        if (!inspection.isVisibleTo(by.actor())) {
            return hide();
        }
        return inspection
                .mandate()
                .side()
                .refusal(by.actor())
                .<Decision<Inspection>>map(Decision::forbid)
                .orElseGet(decide);
    }
}
