package vn.lantoa.chassis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.chassis.parcel.ParcelEvents;
import vn.lantoa.chassis.parcel.SenderEvents;

/** A topic's contract, read from its types and samples. */
class ContractTest {

    /** Tells something of which there is no sample. */
    public sealed interface Unsampled {
        String TOPIC = "unsampled.events";

        record Happened(String what) implements Unsampled {}
    }

    @Test
    void theTypeOnTheWireIsTheRecordsName() {
        Contract contract = Contract.under(ParcelEvents.class);

        assertThat(contract.topic()).isEqualTo("parcel.events");
        assertThat(contract.type("ParcelMoved")).contains(ParcelEvents.ParcelMoved.class);
        assertThat(contract.type("ParcelLost")).isEmpty();
        assertThat(contract.schemaOf("ParcelSent"))
                .isEqualTo("contract/parcel.events/ParcelSent.1.json");
    }

    @Test
    void aTypeWithoutASampleIsNoContract() {
        assertThatThrownBy(() -> Contract.under(Unsampled.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Happened has no sample");
    }

    @Test
    void theAsyncApiDocumentNamesWhatIsToldWithItsSchema() {
        Contract contract = Contract.under(ParcelEvents.class);

        Map<String, Object> document =
                AsyncApi.document("parcel-service", List.of(contract), Map.of());

        String json = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(document);
        assertThat(EventJson.tree(json).at("/operations/tellParcelEvents/action").asString())
                .isEqualTo("send");
        assertThat(
                        EventJson.tree(json)
                                .at("/components/messages/ParcelSent/payload/properties/step/type")
                                .asString())
                .isEqualTo("integer");
        assertThat(EventJson.tree(json).at("/channels/parcelEvents/address").asString())
                .isEqualTo("parcel.events");
    }

    @Test
    void aServiceMayTellByTwoContractsEachOnItsTopic() {
        Contract parcels = Contract.under(ParcelEvents.class);
        Contract people = Contract.under(SenderEvents.class);
        Contracts told = new Contracts(List.of(parcels, people));

        assertThat(told.of("ParcelSent").topic()).isEqualTo("parcel.events");
        assertThat(told.of("SenderErased").topic()).isEqualTo("parcel.people");
        assertThatThrownBy(() -> told.of("ParcelLost"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contracts(List.of(parcels, parcels)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two contracts");
    }

    @Test
    void onlyARecordOfNothingInAPersonalContractIsATombstone() {
        Contract people = Contract.under(SenderEvents.class);

        assertThat(people.isPersonal()).isTrue();
        assertThat(people.isTombstone(SenderEvents.SenderErased.class)).isTrue();
        assertThat(people.isTombstone(SenderEvents.SenderDescribed.class)).isFalse();
        assertThat(Contract.under(ParcelEvents.class).isPersonal()).isFalse();
    }

    @Test
    void theAsyncApiDocumentNamesBothTopicsAndWhatIsHeardOfTheOwn() {
        Contract parcels = Contract.under(ParcelEvents.class);
        Contract people = Contract.under(SenderEvents.class);

        Map<String, Object> document =
                AsyncApi.document(
                        "parcel-service",
                        List.of(parcels, people),
                        Map.of(parcels, Set.of("ParcelSent")));

        JsonNode json =
                EventJson.tree(
                        tools.jackson.databind.json.JsonMapper.shared()
                                .writeValueAsString(document));
        assertThat(json.at("/channels/parcelEvents/messages/ParcelMoved").isMissingNode())
                .isFalse();
        assertThat(json.at("/operations/hearParcelEvents/messages")).hasSize(1);
        assertThat(json.at("/operations/tellParcelPeople/messages")).hasSize(2);
        assertThat(json.at("/components/messages/SenderErased/payload/type").asString())
                .isEqualTo("null");
        assertThat(
                        json.at("/channels/parcelPeople/bindings/kafka/topicConfiguration")
                                .path("cleanup.policy")
                                .path(0)
                                .asString())
                .isEqualTo("compact");
    }

    @Test
    void theAsyncApiDocumentNamesOnlyWhatIsHeard() {
        Contract contract = Contract.under(ParcelEvents.class);

        Map<String, Object> document =
                AsyncApi.document("other", List.of(), Map.of(contract, Set.of("ParcelSent")));

        assertThat(document.toString()).contains("hearParcelEvents").doesNotContain("ParcelMoved");
    }
}
