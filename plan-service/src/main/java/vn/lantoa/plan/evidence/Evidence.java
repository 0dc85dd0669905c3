package vn.lantoa.plan.evidence;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.EvidenceAdded;
import vn.lantoa.plan.events.EvidenceEntryFacts;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.EvidenceWithdrawn;

/**
 * A piece of evidence. It says what it is; whatever it proves refers to it by id.
 *
 * @param unit of who added it; a program may belong to none
 * @param addedBy staff or client id
 */
record Evidence(
        String id,
        Proof proof,
        Optional<String> unit,
        Optional<String> note,
        String addedBy,
        Instant addedAt,
        Optional<Withdrawal> withdrawal) {

    record Withdrawal(String reason, String by, Instant at) {}

    static Decision<Evidence> add(String id, Proof proof, Optional<String> note, Command by) {
        if (!mayAdd(by.actor())) {
            return forbid("evidence.add-not-allowed");
        }
        Evidence evidence =
                new Evidence(
                        id,
                        proof,
                        by.actor().unit(),
                        note,
                        by.actor().id(),
                        by.now(),
                        Optional.empty());
        return accept(evidence, new EvidenceAdded(evidence.entry(), dayOf(by.now())));
    }

    /** What refers to it goes on referring to it, and shows that it is no proof any more. */
    Decision<Evidence> withdraw(String reason, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayWithdraw(by.actor())) {
            return forbid("evidence.withdraw-not-allowed");
        }
        if (withdrawal.isPresent()) {
            return unchanged();
        }
        Withdrawal done = new Withdrawal(reason, by.actor().id(), by.now());
        Evidence withdrawn =
                new Evidence(id, proof, unit, note, addedBy, addedAt, Optional.of(done));
        return accept(withdrawn, new EvidenceWithdrawn(withdrawn.entry(), reason, dayOf(by.now())));
    }

    static boolean mayAdd(Actor actor) {
        return actor.isAnyOf(
                Role.OFFICER, Role.UNIT_HEAD, Role.FOCAL_POINT, Role.LEADER, Role.EDITOR, Role.APP);
    }

    boolean mayWithdraw(Actor actor) {
        return actor.id().equals(addedBy)
                || actor.is(Role.FOCAL_POINT)
                || actor.is(Role.UNIT_HEAD) && isOfUnitOf(actor);
    }

    /** Those who see the evidence of the whole organisation. */
    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP, Role.AUDITOR);
    }

    /** Those who see the evidence of their own unit. */
    static boolean seesUnit(Actor actor) {
        return actor.isAnyOf(Role.OFFICER, Role.UNIT_HEAD, Role.EDITOR);
    }

    boolean isVisibleTo(Actor actor) {
        return seesAll(actor) || actor.id().equals(addedBy) || seesUnit(actor) && isOfUnitOf(actor);
    }

    private boolean isOfUnitOf(Actor actor) {
        return unit.filter(actor::worksIn).isPresent();
    }

    EvidenceFacts facts() {
        return new EvidenceFacts(
                proof.kind().name(), url(), note, Optional.of(id), file().map(f -> f.sha256()));
    }

    /** Where it is opened by whoever may: here, so that each place it is told of opens the same. */
    URI url() {
        return proof instanceof Proof.Page(var url) ? url : URI.create("/evidence/" + id);
    }

    Optional<Proof.Document> file() {
        return proof instanceof Proof.Document file ? Optional.of(file) : Optional.empty();
    }

    private EvidenceEntryFacts entry() {
        Optional<Proof.Document> file = file();
        return new EvidenceEntryFacts(
                id,
                proof.kind().name(),
                unit,
                url(),
                note,
                file.map(f -> f.mediaType()),
                file.map(f -> f.size()),
                file.map(f -> f.sha256()),
                file.flatMap(f -> f.takenOn()),
                proof instanceof Proof.Article(var article, var title)
                        ? Optional.of(article)
                        : Optional.empty(),
                proof instanceof Proof.Session(var session)
                        ? Optional.of(session)
                        : Optional.empty());
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, DomainClock.ZONE);
    }
}
