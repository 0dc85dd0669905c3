package vn.lantoa.notification.topic;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.IndexResultEntered;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TopicDescribed;
import vn.lantoa.plan.events.TopicEvent;
import vn.lantoa.plan.events.TopicOwned;

class TopicSamplesTest extends SamplesOf<TopicEvent> {

    TopicSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                TopicEvent.class,
                TopicSamplesTest::subject,
                TopicNotice::of);
    }

    private static String subject(TopicEvent event) {
        return switch (event) {
            case TopicOwned(var topic, _) -> topic.id();
            case TopicDescribed(var topic) -> topic.id();
            case IndexResultEntered entered -> entered.id();
        };
    }
}
