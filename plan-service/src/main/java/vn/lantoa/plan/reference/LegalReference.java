package vn.lantoa.plan.reference;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
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
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.events.LegalBasisExpired;
import vn.lantoa.plan.events.LegalReferenceFacts;
import vn.lantoa.plan.events.LegalReferenceRegistered;
import vn.lantoa.plan.events.LegalReferenceValidityChanged;

/**
 * A document plans rest on (căn cứ), as an office keeps it in its register.
 *
 * @param number as written but for spaces: "76/NQ-CP"
 * @param issuer in words: "Chính phủ"
 * @param source where the entry comes from, e.g. an address in the official gazette
 * @param verifiedBy staff or client id of who answers for the entry as it is
 * @param expired its end has passed and was told
 */
record LegalReference(
        String id,
        DocumentNumber number,
        Optional<String> issuer,
        LocalDate date,
        String title,
        Validity validity,
        Optional<String> source,
        String verifiedBy,
        boolean expired) {

    /**
     * When it is in force.
     *
     * @param from the first day
     * @param to the first day no more; empty while no end is known
     * @param replacedBy the number of what stands in its place from then on
     */
    record Validity(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> replacedBy) {

        boolean hasEndedBy(LocalDate day) {
            return to.filter(end -> !day.isBefore(end)).isPresent();
        }

        List<FieldFault> faults() {
            List<FieldFault> faults = new ArrayList<>();
            if (to.isPresent() && from.filter(begin -> !begin.isBefore(to.get())).isPresent()) {
                faults.add(FieldFault.at("/validTo", "reference.end-before-begin"));
            }
            if (replacedBy.isPresent() && to.isEmpty()) {
                faults.add(FieldFault.at("/validTo", "reference.end-required"));
            }
            return faults;
        }
    }

    /** What the register is told of a document. */
    record Entry(
            DocumentNumber number,
            Optional<String> issuer,
            LocalDate date,
            String title,
            Validity validity,
            Optional<String> source) {}

    static Decision<LegalReference> register(String id, Entry entry, Command by) {
        if (!mayKeep(by.actor())) {
            return forbid("reference.keep-not-allowed");
        }
        List<FieldFault> faults = entry.validity().faults();
        if (!faults.isEmpty()) {
            return refuse("request.invalid", faults.toArray(FieldFault[]::new));
        }
        LegalReference reference =
                new LegalReference(
                        id,
                        entry.number(),
                        entry.issuer(),
                        entry.date(),
                        entry.title(),
                        entry.validity(),
                        entry.source(),
                        by.actor().id(),
                        false);
        return accept(reference, new LegalReferenceRegistered(reference.facts()));
    }

    /** An end that has passed is told as such at once, one to come when its day comes. */
    Decision<LegalReference> changeValidity(Validity next, Command by) {
        if (!mayKeep(by.actor())) {
            return forbid("reference.keep-not-allowed");
        }
        List<FieldFault> faults = next.faults();
        if (!faults.isEmpty()) {
            return refuse("request.invalid", faults.toArray(FieldFault[]::new));
        }
        if (next.equals(validity)) {
            return unchanged();
        }
        boolean ended = next.hasEndedBy(dayOf(by));
        LegalReference changed = with(next, by.actor().id(), ended);
        return ended && !expired
                ? accept(changed, changed.expiry())
                : accept(changed, new LegalReferenceValidityChanged(changed.facts()));
    }

    /** The day came on which it is not in force any more. */
    Decision<LegalReference> passEnd(Command by) {
        if (expired || !validity.hasEndedBy(dayOf(by))) {
            return unchanged();
        }
        LegalReference ended = with(validity, verifiedBy, true);
        return accept(ended, ended.expiry());
    }

    /** The day whose beginning ends it; none once that was told. */
    Optional<LocalDate> endsOn() {
        return expired ? Optional.empty() : validity.to();
    }

    KnownAct known() {
        return new KnownAct(
                number.text(),
                issuer,
                date,
                title,
                validity.from(),
                validity.to(),
                validity.replacedBy(),
                source);
    }

    private static boolean mayKeep(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.ADMIN);
    }

    private LegalReference with(Validity next, String verifier, boolean ended) {
        return new LegalReference(id, number, issuer, date, title, next, source, verifier, ended);
    }

    private LegalBasisExpired expiry() {
        return new LegalBasisExpired(facts(), validity.to().orElseThrow());
    }

    private LegalReferenceFacts facts() {
        return new LegalReferenceFacts(
                id,
                number.text(),
                issuer,
                date,
                title,
                validity.from(),
                validity.to(),
                validity.replacedBy());
    }

    private static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
