package vn.lantoa.plan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.relay.RelayConfiguration.Produced;
import vn.lantoa.plan.events.PlanEvents;

/** Plans, tasks, units. */
@SpringBootApplication(proxyBeanMethods = false)
public class PlanServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(PlanServiceApplication.class, args);
    }

    @Bean
    Produced produced() {
        return new Produced(Contract.under(PlanEvents.class));
    }
}
