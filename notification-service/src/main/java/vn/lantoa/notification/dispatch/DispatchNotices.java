package vn.lantoa.notification.dispatch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.DispatchEvent;

/** Puts the notices of events of dispatches into the inbox. */
@Configuration(proxyBeanMethods = false)
class DispatchNotices {

    @Bean
    Teller<DispatchEvent> dispatchTeller(Lookout lookout) {
        return new Teller<>(
                DispatchEvent.class, DispatchNotice.Kind.values(), DispatchNotice::of, lookout);
    }
}
