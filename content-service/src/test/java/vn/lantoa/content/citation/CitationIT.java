package vn.lantoa.content.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;

/** {@code /citable-tasks}, from what plan-service tells. */
@ServiceTest
class CitationIT {

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.at(port);
    }

    @Test
    void aTaskOfTheOrganisationCanBeCited() {
        String task = UUID.randomUUID().toString();

        told("TaskAssigned", task, 1, "ASSIGNED");

        await().untilAsserted(
                        () ->
                                assertThat(
                                                api.as(Member.EDITOR)
                                                        .get("/citable-tasks/" + task)
                                                        .at("title"))
                                        .isEqualTo("Đăng tin về một cửa"));
        assertThat(api.as(Member.EDITOR).get("/citable-tasks?unit=HTQT").text()).contains(task);
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/citable-tasks/" + task).status())
                .isEqualTo(404);
    }

    @Test
    void whatComesLateOrTwiceDoesNotReplaceWhatIsNewer() {
        String task = UUID.randomUUID().toString();
        String marker = UUID.randomUUID().toString();

        told("TaskStarted", task, 2, "STARTED");
        told("TaskAssigned", task, 1, "ASSIGNED");
        told("TaskStarted", task, 2, "STARTED");
        told("TaskAssigned", task, 1, "ASSIGNED");
        // The same key is the same partition: when the marker is there, the others were handled.
        Wire.tell(
                "plan.events", markerHead(task, marker), body("TaskAssigned", marker, "ASSIGNED"));

        await().until(() -> api.as(Member.EDITOR).get("/citable-tasks/" + marker).status() == 200);
        assertThat(api.as(Member.EDITOR).get("/citable-tasks/" + task).at("status"))
                .isEqualTo("STARTED");
    }

    private static java.util.Map<String, String> markerHead(String key, String marker) {
        java.util.Map<String, String> head = Wire.head("TaskAssigned", key, 100);
        head.put("ce_id", marker + ":1");
        return head;
    }

    private static void told(String type, String task, long sequence, String status) {
        Wire.tell("plan.events", Wire.head(type, task, sequence), body(type, task, status));
    }

    private static String body(String type, String task, String status) {
        return """
                {"task": {"id": "%s", "title": "Đăng tin về một cửa", "unit": "HTQT",
                 "dueDate": "2023-03-31", "status": "%s"}}
                """
                .formatted(task, status);
    }
}
