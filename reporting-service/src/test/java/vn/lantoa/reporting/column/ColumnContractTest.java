package vn.lantoa.reporting.column;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of a column's events books. */
class ColumnContractTest {

    private static final ContractSamples<ColumnEvent> SAMPLES =
            ContractSamples.of(ContentEvents.class, ColumnEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, ColumnEntries::booked);
    }
}
