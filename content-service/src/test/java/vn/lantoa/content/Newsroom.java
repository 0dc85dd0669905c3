package vn.lantoa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;

/** Takes articles through their life over HTTP, each step by somebody who may. */
public record Newsroom(Api api) {

    public static final Member SECOND_EDITOR = new Member("editor-2", "SNgV", "VPTTr", "EDITOR");

    /** An article as it is sent in; {@code more} replaces or adds. */
    public static Map<String, Object> written(String title, Map<String, Object> more) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("title", title);
        article.put("text", "Nộp hồ sơ **trực tuyến**.");
        article.put("topics", List.of(Map.of("plan", UUID.randomUUID().toString(), "code", "c3")));
        article.put("audience", List.of("CITIZEN"));
        article.put("form", "ARTICLE");
        article.putAll(more);
        return article;
    }

    /** A draft of the editor; its id. */
    public String drafted(String title, Map<String, Object> more) {
        Reply reply = api.as(Member.EDITOR).post("/articles", written(title, more));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    /** Submitted by the editor and approved by the focal point. */
    public String approved(String title, Map<String, Object> more) {
        String id = drafted(title, more);
        done(Member.EDITOR, id, "submission");
        done(Member.FOCAL, id, "approval");
        return id;
    }

    /** The published article as programs see it. */
    public Reply published(String title, Map<String, Object> more) {
        return done(Member.FOCAL, approved(title, more), "publication");
    }

    public Reply done(Member by, String id, String step) {
        Reply reply = step(by, id, step);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    public Reply step(Member by, String id, String step) {
        return api.as(by).post("/articles/" + id + "/" + step, "");
    }

    public Reply step(Member by, String id, String step, String reason) {
        return api.as(by).post("/articles/" + id + "/" + step, Map.of("reason", reason));
    }

    /** What was told of an article or a column, in order. */
    public static List<Wire.Told> toldOf(String id) {
        return Wire.heard(ContentEvents.TOPIC).stream().filter(t -> t.key().equals(id)).toList();
    }
}
