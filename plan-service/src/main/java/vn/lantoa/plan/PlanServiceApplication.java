package vn.lantoa.plan;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.listener.ListenerConfiguration.Consumed;
import vn.lantoa.chassis.relay.RelayConfiguration.Produced;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.plan.events.PeopleEvents;
import vn.lantoa.plan.events.PlanEvents;

/** Plans, tasks, units. Beans have whole names: two features may each have a {@code Series}. */
@SpringBootApplication(
        proxyBeanMethods = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PlanServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(PlanServiceApplication.class, args);
    }

    /** Names and addresses of people stand on a topic of their own. */
    @Bean
    Produced produced() {
        return new Produced(
                List.of(Contract.under(PlanEvents.class), Contract.under(PeopleEvents.class)));
    }

    /** Its own too: a change of many aggregates is one event, carried out on each by a reaction. */
    @Bean
    Consumed consumed() {
        return new Consumed(
                List.of(Contract.under(PlanEvents.class), Contract.under(ContentEvents.class)));
    }
}
