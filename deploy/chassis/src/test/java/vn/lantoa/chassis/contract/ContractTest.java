package vn.lantoa.chassis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.chassis.parcel.ParcelEvents;

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
    void theAsyncApiDocumentNamesOnlyWhatIsHeard() {
        Contract contract = Contract.under(ParcelEvents.class);

        Map<String, Object> document =
                AsyncApi.document("other", List.of(), Map.of(contract, Set.of("ParcelSent")));

        assertThat(document.toString()).contains("hearParcelEvents").doesNotContain("ParcelMoved");
    }
}
