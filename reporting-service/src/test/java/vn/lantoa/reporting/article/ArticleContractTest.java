package vn.lantoa.reporting.article;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of an article's events books. */
class ArticleContractTest {

    private static final ContractSamples<ArticleEvent> SAMPLES =
            ContractSamples.of(ContentEvents.class, ArticleEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, ArticleEntries::booked);
    }
}
