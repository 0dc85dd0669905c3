package vn.lantoa.notification.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;

/** Puts the notices of column events into the inbox. */
@Configuration(proxyBeanMethods = false)
class ColumnNotices {

    @Bean
    Teller<ColumnEvent> columnTeller(Lookout lookout) {
        return new Teller<>(
                ColumnEvent.class, ColumnNotice.Kind.values(), ColumnNotice::of, lookout);
    }
}
