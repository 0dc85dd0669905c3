package vn.lantoa.notification.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.SessionSeriesEvent;

/** Puts the notices of events of sessions into the inbox. */
@Configuration(proxyBeanMethods = false)
class SessionNotices {

    @Bean
    Teller<SessionEvent> sessionTeller(Lookout lookout) {
        return new Teller<>(
                SessionEvent.class, SessionNotice.Kind.values(), SessionNotice::of, lookout);
    }

    @Bean
    Teller<SessionSeriesEvent> sessionSeriesTeller(Lookout lookout) {
        return new Teller<>(
                SessionSeriesEvent.class,
                SessionSeriesNotice.Kind.values(),
                SessionSeriesNotice::of,
                lookout);
    }
}
