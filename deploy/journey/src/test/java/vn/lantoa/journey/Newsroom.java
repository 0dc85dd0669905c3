package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/** Two editors who bring an article out. */
final class Newsroom {

    static final Member EDITOR_2 = new Member("editor-2", "SNgV", "VPTTr", "EDITOR");

    private Newsroom() {}

    /** The article's id, once it is published. */
    static String publish(Demonstrated office, String plan, String topic, String title) {
        Api writer = office.as("content", Member.EDITOR);
        Reply draft =
                writer.post(
                        "/articles",
                        Map.of(
                                "title",
                                title,
                                "text",
                                "Tin ngắn.",
                                "topics",
                                List.of(Map.of("plan", plan, "code", topic)),
                                "audience",
                                List.of("STAFF"),
                                "form",
                                "NEWS",
                                "kind",
                                "CONTENT"));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        String article = "/articles/" + draft.at("id");
        writer.post(article + "/submission", "{}");
        office.as("content", EDITOR_2).post(article + "/approval", "{}");
        Reply published = writer.post(article + "/publication", "{}");
        assertThat(published.at("status")).as(published.text()).isEqualTo("PUBLISHED");
        return draft.at("id");
    }
}
