package vn.lantoa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.plan.events.PlanEvents;

/** What plan-service tells has the form that the samples promise. */
class PlanEventsContractTest {

    private static final Contract CONTRACT = Contract.under(PlanEvents.class);

    static List<Sample> samples() {
        return CONTRACT.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadAndTheNewestAreWrittenAsTheyStand(Sample sample) {
        Class<? extends Record> type = CONTRACT.type(sample.type()).orElseThrow();

        Record event = EventJson.read(sample.body(), type);

        if (CONTRACT.schemaOf(sample.type()).contains("." + sample.version() + ".")) {
            assertThat(EventJson.tree(EventJson.write(event)))
                    .isEqualTo(EventJson.tree(sample.body()));
        }
    }

    @Test
    void everyTypeHasASampleAndEverySampleAType() {
        assertThat(CONTRACT.types()).hasSize(141);
        assertThat(samples())
                .allSatisfy(s -> assertThat(CONTRACT.type(s.type())).as(s.path()).isPresent());
    }
}
