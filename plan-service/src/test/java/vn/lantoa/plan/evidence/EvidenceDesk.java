package vn.lantoa.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** Adds evidence as a page's form and as a program would. */
record EvidenceDesk(Api api) {

    static final Map<String, Object> PAGE =
            Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1", "note", "Tin số 1");

    private static final String BOUNDARY = "a1b2c3";

    Reply send(Member member, String name, byte[] content) {
        return send(member, name, content, Map.of());
    }

    Reply send(Member member, String name, byte[] content, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(utf8(part(field, "", value + "\r\n"))));
        body.writeBytes(utf8(part("file", "; filename=\"" + name + "\"", "")));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return api.as(member)
                .upload(
                        "/evidence",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        body.toByteArray());
    }

    private static String part(String field, String more, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s"
                .formatted(BOUNDARY, field, more, value);
    }

    Reply tell(Member member, Map<String, Object> body) {
        return api.as(member).post("/evidence", body);
    }

    Reply withdraw(Member member, String id) {
        return api.as(member).post("/evidence/" + id + "/withdrawal", Map.of("reason", "Nhầm tệp"));
    }

    static String id(Reply added) {
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.at("id");
    }

    /** The message of each field at fault. */
    static Map<String, String> errors(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        Map<String, String> errors = new LinkedHashMap<>();
        for (JsonNode error : reply.json().path("errors")) {
            errors.put(error.path("field").asString(), error.path("message").asString());
        }
        return errors;
    }

    static List<Wire.Told> toldOf(String evidence) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(evidence))
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
