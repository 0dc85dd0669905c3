package vn.lantoa.notification.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.EvidenceEvent;

/** Puts the notices of events of evidence into the inbox. */
@Configuration(proxyBeanMethods = false)
class EvidenceNotices {

    @Bean
    Teller<EvidenceEvent> evidenceTeller(Lookout lookout) {
        return new Teller<>(
                EvidenceEvent.class, EvidenceNotice.Kind.values(), EvidenceNotice::of, lookout);
    }
}
