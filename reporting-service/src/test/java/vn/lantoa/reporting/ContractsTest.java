package vn.lantoa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.plan.events.LetterheadSettled;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.ReferenceEvent;
import vn.lantoa.plan.events.TaskEvent;

/** Each aggregate has a contract test here; a new one is nobody's until it gets its own. */
class ContractsTest {

    @Test
    void theEventsOfPlanServiceAreThoseWeHaveDecidedOn() {
        assertThat(PlanEvents.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        PlanEvent.class,
                        TaskEvent.class,
                        ReferenceEvent.class,
                        LetterheadSettled.class);
    }

    @Test
    void theEventsOfContentServiceAreThoseWeHaveDecidedOn() {
        assertThat(ContentEvents.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(ArticleEvent.class, ColumnEvent.class);
    }
}
