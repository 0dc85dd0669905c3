package vn.lantoa.plan.plan;

import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.store.Archive;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.plan.document.PlanDocument;

/**
 * The texts of plans: each edition as it was read or edited, and the files they came from, byte by
 * byte. An edition is stored before the plan names it, and never changes; one that no plan names (a
 * crash in between, or somebody was faster) is not seen by anybody.
 */
@Component
class Editions {

    record Original(@BsonId String id, String organisation, String mediaType, Binary content) {}

    /**
     * @param text what the offsets of nodes and findings point into
     */
    record Edition(@BsonId String id, String organisation, String text, PlanDocument document) {}

    private final Archive<Original> originals;
    private final Archive<Edition> editions;

    Editions(Archives archives) {
        originals = archives.open("originals", Original.class);
        editions = archives.open("editions", Edition.class);
    }

    void keep(Original original) {
        originals.keep(original);
    }

    void keep(Edition edition) {
        editions.keep(edition);
    }

    Optional<Edition> find(String id, String organisation) {
        return editions.find(id, organisation);
    }

    Optional<Original> original(String id, String organisation) {
        return originals.find(id, organisation);
    }
}
