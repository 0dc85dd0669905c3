package vn.lantoa.plan.imports;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.Round;

/** Goes on with imports whose worker is gone: an instance stopped in the middle. */
@Component
final class ImportRound implements Round {

    private final Imports imports;
    private final ImportWorker worker;

    ImportRound(Imports imports, ImportWorker worker) {
        this.imports = imports;
        this.worker = worker;
    }

    @Override
    public String name() {
        return "imports-left";
    }

    @Override
    public void at(Instant now) {
        imports.left(now).forEach(worker::resume);
    }
}
