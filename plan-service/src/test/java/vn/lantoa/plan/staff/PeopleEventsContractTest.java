package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.plan.events.PeopleEvents;
import vn.lantoa.plan.events.PersonDescribed;
import vn.lantoa.plan.events.PersonErased;

/** What plan-service tells of people has the form that the samples promise. */
class PeopleEventsContractTest {

    private static final Contract CONTRACT = Contract.under(PeopleEvents.class);

    @Test
    void everySampleOfAPersonIsReadAndWrittenAsItStands() {
        List<Sample> described =
                CONTRACT.samples().stream()
                        .filter(sample -> sample.type().equals("PersonDescribed"))
                        .toList();

        assertThat(described).hasSize(2);
        assertThat(described)
                .allSatisfy(
                        sample ->
                                assertThat(
                                                EventJson.tree(
                                                        EventJson.write(
                                                                EventJson.read(
                                                                        sample.body(),
                                                                        PersonDescribed.class))))
                                        .isEqualTo(EventJson.tree(sample.body())));
    }

    @Test
    void anErasureIsATombstoneOfAPersonalContract() {
        assertThat(CONTRACT.topic()).isEqualTo("plan.people");
        assertThat(CONTRACT.isPersonal()).isTrue();
        assertThat(CONTRACT.types())
                .containsExactlyInAnyOrder(PersonDescribed.class, PersonErased.class);
        assertThat(CONTRACT.isTombstone(PersonErased.class)).isTrue();
        assertThat(CONTRACT.isTombstone(PersonDescribed.class)).isFalse();
        assertThat(
                        CONTRACT.samples().stream()
                                .filter(sample -> sample.type().equals("PersonErased"))
                                .map(sample -> sample.body().strip()))
                .containsExactly("null");
    }
}
