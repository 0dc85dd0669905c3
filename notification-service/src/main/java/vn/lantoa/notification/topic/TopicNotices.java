package vn.lantoa.notification.topic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.TaskSuggestionEvent;
import vn.lantoa.plan.events.TopicEvent;

/** Puts the notices of events of topics into the inbox. */
@Configuration(proxyBeanMethods = false)
class TopicNotices {

    @Bean
    Teller<TopicEvent> topicTeller(Lookout lookout) {
        return new Teller<>(TopicEvent.class, TopicNotice.Kind.values(), TopicNotice::of, lookout);
    }

    @Bean
    Teller<TaskSuggestionEvent> suggestionTeller(Lookout lookout) {
        return new Teller<>(
                TaskSuggestionEvent.class,
                SuggestionNotice.Kind.values(),
                SuggestionNotice::of,
                lookout);
    }
}
