package vn.lantoa.plan.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.store.Archive;
import vn.lantoa.chassis.store.Archives;

/** The imports of all organisations. */
@Component
final class Imports {

    private static final AggregateType<Import> TYPE =
            new AggregateType<>(
                            "imports",
                            Import.class,
                            1,
                            one ->
                                    Map.of(
                                            "status", one.status().name(),
                                            "resumeAt", one.resumeAt()),
                            List.of())
                    .acrossOrganisations(List.of("status", "resumeAt"));

    private static final int AT_ONCE = 20;

    private final Aggregates<Import> imports;
    private final Archive<ImportFile> files;

    Imports(AggregateStore store, Archives archives) {
        this.imports = store.open(TYPE);
        this.files = archives.open("importFiles", ImportFile.class);
    }

    Outcome<Import> begin(Import.Wanted wanted, byte[] file, Command by) {
        files.keep(new ImportFile(wanted.file(), by.actor().organisation(), new Binary(file)));
        Outcome<Import> outcome = imports.create(by, id -> Import.begin(id, wanted, by));
        // The same command again, after the table was worked off.
        if (outcome instanceof Outcome.Unchanged<Import>(var there, _)
                && there.state().status() != Import.Status.RUNNING) {
            forgetFile(there.id(), by.actor());
        }
        return outcome;
    }

    Outcome<Import> change(String id, Command by, Function<Import, Decision<Import>> decide) {
        return imports.change(id, by, decide);
    }

    Optional<Stored<Import>> find(String id, Actor by) {
        return imports.find(by, id);
    }

    byte[] file(Stored<Import> stored) {
        return files.find(stored.state().file(), stored.organisation())
                .orElseThrow(() -> new IllegalStateException("an import without its file"))
                .content()
                .getData();
    }

    /** Gone after this, if it was not before. */
    void forgetFile(String id, Actor by) {
        find(id, by).ifPresent(done -> files.forget(done.state().file(), done.organisation()));
    }

    /** Those that nobody went on with, of all organisations. */
    List<Stored<Import>> left(Instant now) {
        return imports.listAll(
                        Listing.by("resumeAt", AT_ONCE, Optional.empty())
                                .where("status", Import.Status.RUNNING.name())
                                .between(Optional.empty(), Optional.of(now)))
                .items();
    }
}
