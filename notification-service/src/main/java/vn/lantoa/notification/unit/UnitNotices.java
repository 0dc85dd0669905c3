package vn.lantoa.notification.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.UnitEvent;

/** Puts the notices of events of units into the inbox. */
@Configuration(proxyBeanMethods = false)
class UnitNotices {

    @Bean
    Teller<UnitEvent> unitTeller(Lookout lookout) {
        return new Teller<>(UnitEvent.class, UnitNotice.Kind.values(), UnitNotice::of, lookout);
    }
}
