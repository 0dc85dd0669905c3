package vn.lantoa.reporting.budget;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.BudgetEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of the budget's events books. */
class BudgetContractTest {

    private static final ContractSamples<BudgetEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, BudgetEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, BudgetEntries::booked);
    }
}
