package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** What one can be told of, and that there are words for it. */
@ServiceTest
class EventTypesIT {

    @LocalServerPort private int port;
    @Autowired private List<NoticeSource> sources;

    @Test
    void theKindsOfNoticesHaveNamesInBothLanguages() {
        InboxClient.of(port)
                .get(Member.ANALYST, "/event-types")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.kind == 'TASK_ASSIGNED')].names.vi")
                .isEqualTo("Giao nhiệm vụ")
                .jsonPath("$.items[?(@.kind == 'TASK_DUE_SOON')].names.vi")
                .isEqualTo("Nhiệm vụ sắp đến hạn")
                .jsonPath("$.items[?(@.kind == 'COLUMN_CADENCE_MISSED')].names.en")
                .isEqualTo("Nothing in a column")
                .jsonPath("$.items.length()")
                .isEqualTo(88);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyKindHasANameAndATextAndNothingElseHas(String language) {
        List<String> kinds = sources.stream().flatMap(source -> source.kinds().stream()).toList();

        assertThat(keys("kind.", language)).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(keys("notice.", language)).containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static List<String> keys(String prefix, String language) {
        String file = language.equals("vi") ? "/messages.properties" : "/messages_en.properties";
        Properties texts = new Properties();
        try (InputStream in =
                Objects.requireNonNull(EventTypesIT.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }
}
