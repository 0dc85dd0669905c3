package vn.lantoa.chassis.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What tells one command from another. */
class CommandKeyTest {

    @Test
    void theSameCallerRouteAndKeyIsTheSameCommand() {
        assertThat(key("SNgV/focal", "POST /tasks", "1").id())
                .isEqualTo(key("SNgV/focal", "POST /tasks", "1").id());
    }

    @Test
    void anotherCallerRouteOrKeyIsAnother() {
        assertThat(key("SNgV/focal", "POST /tasks", "1").id())
                .isNotEqualTo(key("SNgV/app", "POST /tasks", "1").id())
                .isNotEqualTo(key("SNgV/focal", "POST /tasks/x/completion", "1").id())
                .isNotEqualTo(key("SNgV/focal", "POST /tasks", "2").id());
    }

    @Test
    void itsIdIsAUuidByName() {
        assertThat(key("a", "b", "c").id().version()).isEqualTo(5);
        assertThat(key("a", "b", "c").id().variant()).isEqualTo(2);
        assertThat(CommandKey.random().id().version()).isEqualTo(4);
    }

    private static CommandKey key(String caller, String route, String key) {
        return CommandKey.given(caller, route, key, () -> "");
    }
}
