package vn.lantoa.notification.difficulty;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.DifficultyEvent;

/** Puts the notices of events of difficulties into the inbox. */
@Configuration(proxyBeanMethods = false)
class DifficultyNotices {

    @Bean
    Teller<DifficultyEvent> difficultyTeller(Lookout lookout) {
        return new Teller<>(
                DifficultyEvent.class,
                DifficultyNotice.Kind.values(),
                DifficultyNotice::of,
                lookout);
    }
}
