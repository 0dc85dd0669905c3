package vn.lantoa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoopbackOnlyIT {

    @Test
    void refusesToListenWhereOthersCanReachIt() {
        assertThatThrownBy(() -> RunningIdentity.start("server.address=0.0.0.0"))
                .hasRootCauseInstanceOf(LoopbackOnly.Exposed.class)
                .rootCause()
                .hasMessage(
                        "This authorization server would listen on 0.0.0.0, but the passwords of all"
                                + " its accounts are known.");
    }

    @Test
    void listensAnywhereWhenToldSo() {
        try (RunningIdentity identity =
                RunningIdentity.start("server.address=0.0.0.0", "lantoa.anywhere=true")) {
            assertThat(identity.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }
}
