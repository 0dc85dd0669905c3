package vn.lantoa.reporting.session;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of a session's events books. */
class SessionContractTest {

    private static final ContractSamples<SessionEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, SessionEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, SessionEntries::booked);
    }
}
