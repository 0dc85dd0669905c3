package vn.lantoa.notification.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.ImportEvent;

/** Puts the notices of imported tables into the inbox. */
@Configuration(proxyBeanMethods = false)
class ImportNotices {

    @Bean
    Teller<ImportEvent> importTeller(Lookout lookout) {
        return new Teller<>(
                ImportEvent.class, ImportNotice.Kind.values(), ImportNotice::of, lookout);
    }
}
