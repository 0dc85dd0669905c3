package vn.lantoa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.plan.events.LetterheadSettled;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.ReferenceEvent;
import vn.lantoa.plan.events.TaskEvent;

/** Nothing of the contracts escapes the tests of the families of events ({@link SamplesOf}). */
class ContractsTest {

    @Test
    void eachFamilyOfEventsHasATest() {
        assertThat(PlanEvents.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        PlanEvent.class,
                        TaskEvent.class,
                        ReferenceEvent.class,
                        LetterheadSettled.class);
        assertThat(ContentEvents.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(ArticleEvent.class, ColumnEvent.class);
    }

    @Test
    void onlySamplesAreNamedAsIgnored() {
        List<String> samples =
                Stream.of(PlanEvents.class, ContentEvents.class)
                        .flatMap(contract -> Contract.under(contract).samples().stream())
                        .map(Expected::fileOf)
                        .toList();

        assertThat(samples).containsAll(Expected.ignored());
    }
}
