package vn.lantoa.notification.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.FindingEvent;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.InspectionsPlanned;

/** Puts the notices of events of inspections into the inbox. */
@Configuration(proxyBeanMethods = false)
class InspectionNotices {

    @Bean
    Teller<InspectionEvent> inspectionTeller(Lookout lookout) {
        return new Teller<>(
                InspectionEvent.class,
                InspectionNotice.Kind.values(),
                InspectionNotice::of,
                lookout);
    }

    @Bean
    Teller<InspectionsPlanned> inspectionYearTeller(Lookout lookout) {
        return new Teller<>(
                InspectionsPlanned.class,
                InspectionYearNotice.Kind.values(),
                InspectionYearNotice::of,
                lookout);
    }

    @Bean
    Teller<FindingEvent> findingTeller(Lookout lookout) {
        return new Teller<>(
                FindingEvent.class, FindingNotice.Kind.values(), FindingNotice::of, lookout);
    }
}
