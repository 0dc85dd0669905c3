package vn.lantoa.content;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.listener.ListenerConfiguration.Consumed;
import vn.lantoa.chassis.relay.RelayConfiguration.Produced;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.plan.events.PlanEvents;

/** Articles, procedures, the portal. */
@SpringBootApplication(proxyBeanMethods = false)
public class ContentServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(ContentServiceApplication.class, args);
    }

    @Bean
    Consumed consumed() {
        return new Consumed(List.of(Contract.under(PlanEvents.class)));
    }

    @Bean
    Produced produced() {
        return new Produced(Contract.under(ContentEvents.class));
    }
}
