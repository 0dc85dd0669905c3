package vn.lantoa.plan.imports;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.ImportFinished;

/**
 * Keeps no table longer than it is worked on: a roster's has names and addresses, which are to be
 * found in one place only (Decree 13/2023/NĐ-CP, article 3).
 */
@Component
final class FilesAreForgotten implements Reaction<ImportFinished> {

    private final Imports imports;

    FilesAreForgotten(Imports imports) {
        this.imports = imports;
    }

    @Override
    public Class<ImportFinished> listensTo() {
        return ImportFinished.class;
    }

    @Override
    public void react(ImportFinished event, EventHead head, Command by) {
        imports.forgetFile(head.subject(), by.actor());
    }
}
