package vn.lantoa.plan.task;

import java.net.URI;
import java.util.Optional;
import vn.lantoa.plan.events.EvidenceFacts;

/** What proves that something was done (minh chứng). */
sealed interface Evidence {

    EvidenceFacts facts();

    /** A page anybody can open. */
    record Url(URI url, Optional<String> note) implements Evidence {
        @Override
        public EvidenceFacts facts() {
            return new EvidenceFacts("URL", url, note, Optional.empty(), Optional.empty());
        }
    }

    /** Evidence that is kept here, as it was when somebody referred to it. */
    record Kept(
            String evidence, String kind, URI url, Optional<String> note, Optional<String> sha256)
            implements Evidence {

        static Kept of(String id, EvidenceFacts told) {
            return new Kept(id, told.kind(), told.url(), told.note(), told.sha256());
        }

        @Override
        public EvidenceFacts facts() {
            return new EvidenceFacts(kind, url, note, Optional.of(evidence), sha256);
        }
    }
}
