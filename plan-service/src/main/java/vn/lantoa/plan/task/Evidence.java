package vn.lantoa.plan.task;

import java.net.URI;
import java.util.Optional;
import vn.lantoa.plan.events.EvidenceFacts;

/** What proves that a task was done (minh chứng). */
sealed interface Evidence {

    EvidenceFacts facts();

    /** A page anybody can open. */
    record Url(URI url, Optional<String> note) implements Evidence {
        @Override
        public EvidenceFacts facts() {
            return new EvidenceFacts("URL", url, note);
        }
    }
}
