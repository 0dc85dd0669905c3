package vn.lantoa.notification.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskSeriesEvent;

/** Puts the notices of task events into the inbox. */
@Configuration(proxyBeanMethods = false)
class TaskNotices {

    @Bean
    Teller<TaskEvent> taskTeller(Lookout lookout) {
        return new Teller<>(TaskEvent.class, TaskNotice.Kind.values(), TaskNotice::of, lookout);
    }

    @Bean
    Teller<TaskSeriesEvent> taskSeriesTeller(Lookout lookout) {
        return new Teller<>(
                TaskSeriesEvent.class,
                TaskSeriesNotice.Kind.values(),
                TaskSeriesNotice::of,
                lookout);
    }
}
