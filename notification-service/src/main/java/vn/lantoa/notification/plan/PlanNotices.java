package vn.lantoa.notification.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.PlanEvent;

/** Puts the notices of plan events into the inbox. */
@Configuration(proxyBeanMethods = false)
class PlanNotices {

    @Bean
    Teller<PlanEvent> planTeller(Lookout lookout) {
        return new Teller<>(PlanEvent.class, PlanNotice.Kind.values(), PlanNotice::of, lookout);
    }
}
