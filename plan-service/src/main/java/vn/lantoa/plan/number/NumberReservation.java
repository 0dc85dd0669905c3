package vn.lantoa.plan.number;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.NumberFacts;
import vn.lantoa.plan.events.NumberIssued;
import vn.lantoa.plan.events.NumberReserved;
import vn.lantoa.plan.events.NumberVoided;

/**
 * A number that was given to a plan. Who may ask for one the plan decides; the register only sees
 * to it that each is given once.
 *
 * @param register its place, e.g. {@code SNgV/KH/2023/42}
 * @param plan id of the plan it was given to
 * @param reason why it was voided
 * @param since the day of its status, in Asia/Ho_Chi_Minh
 */
public record NumberReservation(
        String id,
        String register,
        String plan,
        Status status,
        Optional<String> reason,
        LocalDate since) {

    /** What a number is used for. */
    public enum Status {
        /** Kept for a draft. */
        RESERVED,
        /** Its plan is out of the house. */
        ISSUED,
        /** Nobody's, and never given again. */
        VOIDED
    }

    static Decision<NumberReservation> reserve(
            String id, Register.Place place, String plan, Command by) {
        NumberReservation reserved =
                new NumberReservation(
                        id, place.text(), plan, Status.RESERVED, Optional.empty(), dayOf(by));
        return accept(reserved, new NumberReserved(reserved.facts()));
    }

    Decision<NumberReservation> issue(Command by) {
        return switch (status) {
            case RESERVED -> {
                NumberReservation issued = with(Status.ISSUED, Optional.empty(), by);
                yield accept(issued, new NumberIssued(issued.facts()));
            }
            case ISSUED -> unchanged();
            case VOIDED -> conflict("number.voided", register, reason.orElse(""));
        };
    }

    Decision<NumberReservation> giveUp(String why, Command by) {
        return switch (status) {
            case RESERVED -> {
                NumberReservation voided = with(Status.VOIDED, Optional.of(why), by);
                yield accept(voided, new NumberVoided(voided.facts(), why));
            }
            case ISSUED -> conflict("number.issued", register);
            case VOIDED -> unchanged();
        };
    }

    /** Whether it is somebody's. */
    public boolean active() {
        return switch (status) {
            case RESERVED, ISSUED -> true;
            case VOIDED -> false;
        };
    }

    public Register.Place place() {
        return Register.place(register).orElseThrow();
    }

    private NumberReservation with(Status next, Optional<String> why, Command by) {
        return new NumberReservation(id, register, plan, next, why, dayOf(by));
    }

    private NumberFacts facts() {
        Register.Place place = place();
        return new NumberFacts(
                id,
                register,
                place.register().issuer(),
                place.register().type(),
                place.register().year(),
                place.sequence(),
                place.number(),
                plan,
                status.name());
    }

    private static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
