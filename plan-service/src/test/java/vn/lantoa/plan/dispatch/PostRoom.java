package vn.lantoa.plan.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** The office of an organisation of its own, so that its units are those a test entered. */
record PostRoom(Api api, String organisation) {

    Member focal() {
        return new Member("focal-" + organisation, organisation, "VPTTr", "FOCAL_POINT");
    }

    Member leader() {
        return new Member("leader-" + organisation, organisation, "BGD", "LEADER");
    }

    Member officer(String unit) {
        return new Member("officer-" + unit, organisation, unit, "OFFICER");
    }

    Member head(String unit) {
        return new Member("head-" + unit, organisation, unit, "UNIT_HEAD");
    }

    void unit(String code, String name, String from) {
        Reply reply =
                api.as(focal())
                        .post(
                                "/units",
                                Map.of(
                                        "code",
                                        code,
                                        "name",
                                        name,
                                        "kind",
                                        "DIVISION",
                                        "from",
                                        from));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }

    /** The sample under a number of its own, issued. */
    String issued(int number) {
        Reply draft =
                api.as(focal())
                        .upload(
                                "/plans/import",
                                "text/markdown; charset=utf-8",
                                sample().replace("1391/KH-SNgV", number + "/KH-SNgV")
                                        .getBytes(StandardCharsets.UTF_8));
        String plan = "/plans/" + draft.at("id");
        post(focal(), plan + "/submission", Map.of());
        post(leader(), plan + "/approval", Map.of());
        Reply issued = post(leader(), plan + "/issuance", Map.of());
        assertThat(issued.at("status")).as(issued.text()).isEqualTo("ISSUED");
        return draft.at("id");
    }

    /** The plan's own dispatch, once there is one. */
    JsonNode dispatched(String plan) {
        await().until(() -> ofPlan(focal(), plan).size() == 1);
        return ofPlan(focal(), plan).getFirst();
    }

    List<JsonNode> ofPlan(Member by, String plan) {
        return items(api.as(by).get("/plans/" + plan + "/dispatches"));
    }

    Reply post(Member by, String path, Map<String, ?> body) {
        return api.as(by).post(path, body);
    }

    static List<JsonNode> items(Reply page) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return list(page.json().path("items"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array, String field) {
        return list(array).stream().map(item -> item.path(field).asString("")).toList();
    }

    /** Of a recipient in a dispatch. */
    static String recipient(JsonNode dispatch, String name) {
        return list(dispatch.path("recipients")).stream()
                .filter(one -> one.path("name").asString().equals(name))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    static List<String> told(String subject) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(subject))
                .map(Wire.Told::type)
                .toList();
    }

    private static String sample() {
        try (InputStream file = PostRoom.class.getResourceAsStream("/documents/1391-KH-SNgV.md")) {
            return new String(
                    Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
