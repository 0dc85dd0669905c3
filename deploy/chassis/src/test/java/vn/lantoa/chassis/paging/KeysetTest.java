package vn.lantoa.chassis.paging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.chassis.problem.Problem;

/** Cursors come back from outside: anything may stand in them. */
class KeysetTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{\"v\": 1}", "[1]", "{\"v\": {\"$gt\": 1}, \"id\": 7}"})
    void whatIsNoCursorIsRefused(String text) {
        String cursor =
                Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new Keyset("day", false).beyond(cursor))
                .isInstanceOf(Problem.class)
                .hasMessage("cursor.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "ä", "a b"})
    void whatIsNotEvenEncodedIsRefused(String cursor) {
        assertThatThrownBy(() -> new Keyset("day", false).beyond(cursor))
                .isInstanceOf(Problem.class);
    }
}
