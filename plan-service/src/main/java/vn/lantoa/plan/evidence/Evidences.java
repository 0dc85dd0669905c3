package vn.lantoa.plan.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.store.Archive;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.plan.evidence.file.KeptFile;

/** The evidence of all organisations; whoever asks sees what they may see of their own one's. */
@Component
class Evidences {

    /** A file's bytes as they are kept; stored before the evidence that names them. */
    record Content(@BsonId String id, String organisation, Binary bytes) {

        static String id(String evidence, String sha256) {
            return evidence + " " + sha256;
        }
    }

    private static final AggregateType<Evidence> TYPE =
            new AggregateType<>(
                    "evidence",
                    Evidence.class,
                    1,
                    Evidences::keys,
                    List.of(
                            List.of("addedAt"),
                            List.of("unit", "addedAt"),
                            List.of("kind", "addedAt"),
                            List.of("unit", "kind", "addedAt")));

    private final Aggregates<Evidence> evidence;
    private final Archive<Content> contents;

    Evidences(AggregateStore store, Archives archives) {
        evidence = store.open(TYPE);
        contents = archives.open("evidenceContents", Content.class);
    }

    private static Map<String, Object> keys(Evidence evidence) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", evidence.proof().kind().name());
        keys.put("addedAt", evidence.addedAt());
        evidence.unit().ifPresent(unit -> keys.put("unit", unit));
        return keys;
    }

    /** Something that is told, not sent. */
    Outcome<Evidence> add(Proof proof, Optional<String> note, Command by) {
        return evidence.create(by, id -> Evidence.add(id, proof, note, by));
    }

    /**
     * A file. Its id comes from the bytes as they came: the same again of the same unit is the same
     * evidence, and nothing is told anew. One that was withdrawn stays so; sent again, it is new.
     */
    Outcome<Evidence> add(KeptFile file, Proof.Document proof, Optional<String> note, Command by) {
        String id = free(file.sha256Received(), by.actor());
        contents.keep(
                new Content(
                        Content.id(id, file.sha256()),
                        by.actor().organisation(),
                        new Binary(file.content())));
        return evidence.createOnce(id, by, () -> Evidence.add(id, proof, note, by));
    }

    private String free(String sha256, Actor by) {
        for (int times = 1; ; times++) {
            String id =
                    CommandKey.natural(
                                    "evidence",
                                    by.organisation(),
                                    by.unit().orElse(""),
                                    sha256,
                                    Integer.toString(times))
                            .toString();
            boolean withdrawn =
                    evidence.find(by, id)
                            .filter(there -> there.state().withdrawal().isPresent())
                            .isPresent();
            if (!withdrawn) {
                return id;
            }
        }
    }

    Outcome<Evidence> withdraw(String id, String reason, Command by) {
        return evidence.change(id, by, one -> one.withdraw(reason, by));
    }

    /** If the actor may see it. */
    Optional<Stored<Evidence>> find(String id, Actor by) {
        return known(id, by).filter(found -> found.state().isVisibleTo(by));
    }

    /** If the organisation has it, whoever may see it. */
    Optional<Stored<Evidence>> known(String id, Actor by) {
        return evidence.find(by, id);
    }

    /** Of the organisation, in this order and each once; those there are, whoever may see them. */
    List<Evidence> ofOrganisation(List<String> ids, Actor by) {
        List<Evidence> found = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            evidence.find(by, id).map(Stored::state).ifPresent(found::add);
        }
        return found;
    }

    /** The bytes of a file that is evidence. */
    byte[] content(Stored<Evidence> of, Proof.Document file) {
        return contents.find(Content.id(of.id(), file.sha256()), of.organisation())
                .orElseThrow(() -> new IllegalStateException("no content of " + of.id()))
                .bytes()
                .getData();
    }

    /** The newest first; an officer's is of the own unit, whatever unit is asked for. */
    Page<Stored<Evidence>> list(Listing listing, Optional<String> unit, Actor by) {
        if (Evidence.seesAll(by)) {
            return evidence.list(by, listing.where("unit", unit));
        }
        Optional<String> own =
                by.unit()
                        .filter(mine -> Evidence.seesUnit(by))
                        .filter(mine -> unit.map(mine::equals).orElse(true));
        return own.map(mine -> evidence.list(by, listing.where("unit", mine)))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }
}
