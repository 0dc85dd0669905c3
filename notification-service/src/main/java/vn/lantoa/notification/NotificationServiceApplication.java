package vn.lantoa.notification;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.listener.ListenerConfiguration.Consumed;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.plan.events.PlanEvents;

/** The inbox of everybody in the office. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class NotificationServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(NotificationServiceApplication.class, args);
    }

    @Bean
    Consumed consumed() {
        return new Consumed(
                List.of(Contract.under(PlanEvents.class), Contract.under(ContentEvents.class)));
    }
}
