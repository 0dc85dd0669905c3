package vn.lantoa.notification.target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.TargetEvent;

/** Puts the notices of events of targets into the inbox. */
@Configuration(proxyBeanMethods = false)
class TargetNotices {

    @Bean
    Teller<TargetEvent> targetTeller(Lookout lookout) {
        return new Teller<>(
                TargetEvent.class, TargetNotice.Kind.values(), TargetNotice::of, lookout);
    }
}
