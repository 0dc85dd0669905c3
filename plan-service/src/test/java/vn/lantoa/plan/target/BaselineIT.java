package vn.lantoa.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;

/** What the workbench proposes to start from, and that it makes nothing up. */
@ServiceTest
class BaselineIT {

    @LocalServerPort private int port;
    private Api api;
    private TargetPlans plans;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        plans = new TargetPlans(api);
    }

    @Test
    void withoutFiguresOfTheYearBeforeThereIsNoNumber() {
        String target = plans.target(plans.imported(2062), "I.3.1");

        Reply proposals = api.as(Member.LEADER).get(target + "/proposals");

        assertThat(proposals.json().path("suggestions")).hasSize(1);
        assertThat(proposals.at("suggestions.0.kind")).isEqualTo("NO_BASELINE");
        assertThat(proposals.at("suggestions.0.source")).isEqualTo("Không có số liệu kỳ trước");
        assertThat(proposals.at("suggestions.0.value")).isEmpty();
        assertThat(proposals.json().path("parts")).hasSize(2);
    }

    @Test
    void theLikeTargetOfTheYearBeforeIsProposedWithItsSource() {
        String before = plans.target(plans.imported(2064), "I.3.3");
        api.as(Member.LEADER)
                .post(
                        before + "/measure",
                        Map.of(
                                "indicator", "staff.informed",
                                "unit", "%",
                                "direction", "AT_LEAST",
                                "value", "97.5",
                                "owner", "VPTTr"));

        Reply proposals =
                api.as(Member.LEADER)
                        .get(plans.target(plans.imported(2065), "I.3.3") + "/proposals");

        assertThat(kinds(proposals)).containsExactly("STATED", "PREVIOUS_YEAR");
        assertThat(proposals.at("suggestions.0.value")).isEqualTo("100");
        assertThat(proposals.at("suggestions.1.value")).isEqualTo("97.5");
        assertThat(proposals.at("suggestions.1.indicator")).isEqualTo("staff.informed");
        assertThat(proposals.at("suggestions.1.period")).isEqualTo("2064");
        assertThat(proposals.at("suggestions.1.source")).contains("năm 2064");
    }

    @Test
    void whatWasPublishedIsCountedOnceAndWithoutWhatWasTakenBack() {
        String kept = UUID.randomUUID().toString();
        String taken = UUID.randomUUID().toString();
        tell("ArticlePublished", kept, 5, "2066-02-01", "");
        tell("ArticlePublished", kept, 5, "2066-02-01", "");
        tell("ArticlePublished", UUID.randomUUID().toString(), 5, "2066-11-09", "");
        tell("ArticlePublished", taken, 5, "2066-12-01", "");
        tell(
                "ArticleWithdrawn",
                taken,
                6,
                "2066-12-01",
                ",\"reason\":\"Sai số liệu\",\"withdrawnOn\":\"2067-01-02\"");
        String target = plans.target(plans.imported(2067), "I.3.1");
        String other = plans.target(target.split("/")[2], "I.3.3");

        await().untilAsserted(
                        () -> {
                            Reply proposals = api.as(Member.LEADER).get(target + "/proposals");
                            assertThat(kinds(proposals)).containsExactly("PUBLISHED");
                            assertThat(proposals.at("suggestions.0.value")).isEqualTo("2");
                        });
        assertThat(api.as(Member.LEADER).get(target + "/proposals").at("suggestions.0.source"))
                .contains("01/02/2066");
        assertThat(kinds(api.as(Member.LEADER).get(other + "/proposals")))
                .doesNotContain("PUBLISHED");
    }

    private static void tell(String type, String id, int sequence, String day, String more) {
        String body =
                """
                {"article":{"audience":["CITIZEN"],"author":"editor","channel":"PORTAL","form":"NEWS",
                 "id":"%s","kind":"CONTENT","language":"vi","status":"PUBLISHED","title":"Tin",
                 "topics":[{"code":"c7","plan":"p"}],"unit":"VPTTr"},
                 "publication":{"number":1,"on":"%s","path":"/portal/articles/x","sha256":"00"}%s}
                """
                        .formatted(id, day, more);
        Wire.tell(ContentEvents.TOPIC, Wire.head(type, id, sequence), body);
    }

    private static List<String> kinds(Reply proposals) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode one : proposals.json().path("suggestions")) {
            kinds.add(one.path("kind").asString());
        }
        return kinds;
    }
}
