package vn.lantoa.notification.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.ReferenceEvent;

/** Puts the notices of events of legal documents into the inbox. */
@Configuration(proxyBeanMethods = false)
class ReferenceNotices {

    @Bean
    Teller<ReferenceEvent> referenceTeller(Lookout lookout) {
        return new Teller<>(
                ReferenceEvent.class, ReferenceNotice.Kind.values(), ReferenceNotice::of, lookout);
    }
}
