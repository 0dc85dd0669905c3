package vn.lantoa.notification.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.ImportBegun;
import vn.lantoa.plan.events.ImportEvent;
import vn.lantoa.plan.events.ImportFacts;
import vn.lantoa.plan.events.ImportFinished;
import vn.lantoa.plan.events.ImportProgressed;

/** What is told of a table to whoever imported it and went on with other work meanwhile. */
final class ImportNotice {

    enum Kind implements NoticeKind {
        IMPORT_FINISHED,
        IMPORT_CHECKED,
        IMPORT_FAILED
    }

    private static final String FAILED = "FAILED";

    private ImportNotice() {}

    /** Its rows are carried out in the sender's name, so the sender is told all the same. */
    static Optional<Telling> of(ImportEvent event) {
        return switch (event) {
            case ImportBegun _, ImportProgressed _ -> Optional.empty();
            case ImportFinished(var table) ->
                    Optional.of(
                            Telling.of(
                                            kind(table),
                                            List.of(Address.staff(table.by())),
                                            said(table),
                                            link(table))
                                    .doneInTheName());
        };
    }

    private static Kind kind(ImportFacts table) {
        if (table.status().equals(FAILED)) {
            return Kind.IMPORT_FAILED;
        }
        return table.dryRun() ? Kind.IMPORT_CHECKED : Kind.IMPORT_FINISHED;
    }

    private static Arguments said(ImportFacts table) {
        Arguments.Builder said =
                Arguments.titled(table.kind()).change(table.kind()).count(table.done());
        int faulty = table.conflicts() + table.refused();
        return (faulty > 0 ? said.faulty(faulty) : said).build();
    }

    private static String link(ImportFacts table) {
        return "/" + table.kind().toLowerCase(Locale.ROOT) + "/imports/" + table.id();
    }
}
