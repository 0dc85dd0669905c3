package vn.lantoa.notification.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.StaffEvent;

/** Puts the notices of events of the roster into the inbox. */
@Configuration(proxyBeanMethods = false)
class StaffNotices {

    @Bean
    Teller<StaffEvent> staffTeller(Lookout lookout) {
        return new Teller<>(StaffEvent.class, StaffNotice.Kind.values(), StaffNotice::of, lookout);
    }
}
