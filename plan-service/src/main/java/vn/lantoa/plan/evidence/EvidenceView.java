package vn.lantoa.plan.evidence;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * Evidence as programs see it.
 *
 * @param url where it is opened
 * @param file of kind FILE
 * @param article id in content-service, of kind ARTICLE
 * @param title of the article
 * @param session of kind SESSION
 */
record EvidenceView(
        String id,
        Proof.Kind kind,
        URI url,
        Optional<String> unit,
        Optional<String> note,
        Optional<FileView> file,
        Optional<String> article,
        Optional<String> title,
        Optional<String> session,
        String addedBy,
        OffsetDateTime addedAt,
        Optional<WithdrawalView> withdrawal,
        long version,
        OffsetDateTime changedAt) {

    /**
     * @param content where its bytes are
     * @param sha256 of these bytes
     * @param sha256Received of the bytes as they came; another one when location was taken out
     * @param size in bytes
     */
    record FileView(
            String name,
            String mediaType,
            long size,
            String sha256,
            String sha256Received,
            URI content,
            Optional<LocalDate> takenOn,
            Optional<String> takenBy,
            Optional<String> place) {}

    record WithdrawalView(String reason, String by, OffsetDateTime at) {}

    static EvidenceView of(Stored<Evidence> stored) {
        Evidence evidence = stored.state();
        return new EvidenceView(
                evidence.id(),
                evidence.proof().kind(),
                evidence.url(),
                evidence.unit(),
                evidence.note(),
                evidence.file().map(file -> file(evidence.id(), file)),
                evidence.proof() instanceof Proof.Article(var id, var title)
                        ? Optional.of(id)
                        : Optional.empty(),
                evidence.proof() instanceof Proof.Article(var id, var title)
                        ? title
                        : Optional.empty(),
                evidence.proof() instanceof Proof.Session(var id)
                        ? Optional.of(id)
                        : Optional.empty(),
                evidence.addedBy(),
                local(evidence.addedAt()),
                evidence.withdrawal()
                        .map(w -> new WithdrawalView(w.reason(), w.by(), local(w.at()))),
                stored.version(),
                local(stored.changedAt()));
    }

    private static FileView file(String id, Proof.Document file) {
        return new FileView(
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.sha256Received(),
                URI.create("/evidence/" + id + "/content"),
                file.takenOn(),
                file.takenBy(),
                file.place());
    }

    private static OffsetDateTime local(Instant moment) {
        return OffsetDateTime.ofInstant(moment, DomainClock.ZONE);
    }
}
