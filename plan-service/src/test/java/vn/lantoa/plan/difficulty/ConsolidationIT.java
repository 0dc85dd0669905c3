package vn.lantoa.plan.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** Many into one: by one event, each member once, nothing lost. */
@ServiceTest
class ConsolidationIT {

    @LocalServerPort private int port;
    private Reports reports = Reports.at(0);

    @BeforeEach
    void connect() {
        reports = Reports.at(port);
    }

    @Test
    void thirtyAtOnceAreOneEventAndEachFollowsOnce() {
        List<String> members = reported(30);

        Reply made = reports.consolidate(members);
        String group = made.at("id");
        reports.awaitSettled(group);

        assertThat(made.at("consolidating")).isEqualTo("true");
        assertThat(standings(group)).hasSize(30).containsOnly("IN");
        members.forEach(
                member ->
                        assertThat(reports.seen(Member.FOCAL, member).at("group"))
                                .isEqualTo(group));
        await().untilAsserted(
                        () ->
                                assertThat(Reports.typesToldOf(group))
                                        .containsExactly(
                                                "DifficultiesConsolidated",
                                                "DifficultyMembersSettled"));
    }

    @Test
    void anEventHeardAgainChangesNothing() {
        List<String> members = reported(3);
        String group = reports.consolidated(members);
        reports.post(
                Member.FOCAL, group, "members/removal", Map.of("members", members.subList(0, 1)));
        reports.awaitSettled(group);
        Wire.Told first = Reports.toldOf(group).getFirst();
        assertThat(first.type()).isEqualTo("DifficultiesConsolidated");

        Wire.tell(PlanEvents.TOPIC, first.headers(), first.body());
        Wire.tell(PlanEvents.TOPIC, first.headers(), first.body());
        reports.post(Member.FOCAL, group, "escalation", Map.of());
        reports.awaitStatus(members.get(1), "ESCALATED");

        assertThat(reports.seen(Member.FOCAL, members.getFirst()).at("status"))
                .isEqualTo("REPORTED");
        await().untilAsserted(
                        () ->
                                assertThat(Reports.typesToldOf(members.get(1)))
                                        .containsExactly(
                                                "DifficultyReported",
                                                "DifficultyConsolidated",
                                                "DifficultyFollowed"));
        assertThat(Reports.typesToldOf(members.getFirst()))
                .containsExactly(
                        "DifficultyReported", "DifficultyConsolidated", "DifficultyReleased");
    }

    @Test
    void membersComeAndGoUntilTheLeaderIsAsked() {
        List<String> members = reported(4);
        String group = reports.consolidated(members.subList(0, 2));
        Map<String, Object> third = Map.of("members", List.of(members.get(2)));

        reports.post(Member.FOCAL, group, "members", third);
        reports.awaitSettled(group);
        assertThat(standings(group)).hasSize(3).containsOnly("IN");
        Reply single = reports.post(Member.FOCAL, members.get(2), "escalation", Map.of());
        reports.post(Member.FOCAL, group, "members/removal", third);
        reports.awaitSettled(group);

        assertThat(single.at("code")).isEqualTo("difficulty.in-group");
        assertThat(standings(group)).hasSize(2);
        assertThat(reports.seen(Member.FOCAL, members.get(2)).at("status")).isEqualTo("REPORTED");
        assertThat(reports.post(Member.OFFICER, group, "members", third).status()).isEqualTo(403);
        reports.post(Member.FOCAL, group, "escalation", Map.of());
        assertThat(reports.post(Member.FOCAL, group, "members", third).status()).isEqualTo(409);
    }

    @Test
    void aGroupOfWhichAllAreTakenOutIsWithdrawn() {
        List<String> members = reported(2);
        String group = reports.consolidated(members);

        Reply emptied =
                reports.post(Member.FOCAL, group, "members/removal", Map.of("members", members));

        assertThat(emptied.at("status")).isEqualTo("WITHDRAWN");
        members.forEach(member -> reports.awaitStatus(member, "REPORTED"));
    }

    @Test
    void aMemberThatAnotherGroupTookIsNamedAsAConflict() throws Exception {
        List<String> members = reported(20);

        List<Reply> groups =
                together(
                        () -> reports.consolidate(members),
                        () -> reports.consolidate(members.reversed()));

        List<String> made =
                groups.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(reply -> reply.at("id"))
                        .toList();
        assertThat(made).isNotEmpty();
        made.forEach(reports::awaitSettled);
        List<String> standings = made.stream().flatMap(g -> standings(g).stream()).toList();
        assertThat(standings).hasSize(20 * made.size()).containsOnly("IN", "ELSEWHERE");
        assertThat(standings.stream().filter("IN"::equals)).hasSize(20);
    }

    @Test
    void aWithdrawalAtTheSameMomentEitherComesFirstOrIsRefused() throws Exception {
        for (int i = 0; i < 5; i++) {
            List<String> members = reported(4);
            String leaving = members.get(2);

            List<Reply> replies =
                    together(
                            () -> reports.consolidate(members),
                            () -> reports.post(Member.OFFICER, leaving, "withdrawal", Map.of()));

            boolean withdrawn = replies.get(1).status() == 200;
            String group = replies.getFirst().at("id");
            if (replies.getFirst().status() == 201) {
                reports.awaitSettled(group);
                assertThat(standings(group).stream().filter("WITHDRAWN"::equals))
                        .hasSize(withdrawn ? 1 : 0);
            } else {
                assertThat(replies.getFirst().at("errors.0.field")).isEqualTo("/members/2");
            }
            assertThat(reports.seen(Member.FOCAL, leaving).at("status"))
                    .isEqualTo(withdrawn ? "WITHDRAWN" : "CONSOLIDATED");
        }
    }

    @Test
    void theSameKeyMakesOneGroup() {
        List<String> members = reported(2);
        Map<String, Object> body =
                Map.of("members", members, "title", "Một", "description", "Một lần");
        var focal = reports.api().as(Member.FOCAL).with("Idempotency-Key", members.getFirst());

        Reply first = focal.post("/difficulties/consolidations", body);
        reports.awaitSettled(first.at("id"));
        Reply again = focal.post("/difficulties/consolidations", body);

        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.at("id")).isEqualTo(first.at("id"));
    }

    @Test
    void nearDuplicatesAreProposedWhateverTheToneMarks() {
        String mark = "q" + UUID.randomUUID().toString().substring(0, 6);
        String one =
                reports.reported(
                        Member.OFFICER, said("Thiếu kinh phí sản xuất video tuyên truyền " + mark));
        String like =
                reports.reported(
                        Member.OFFICER_LS,
                        said("thieu kinh phi san xuat video tuyen truyen so " + mark));
        String other =
                reports.reported(
                        Member.OFFICER,
                        Map.of(
                                "title",
                                "Phần mềm một cửa chậm",
                                "description",
                                "Máy chủ quá tải giờ cao điểm " + mark));

        Reply similar = reports.seen(Member.FOCAL, one + "/similar");
        assertThat(ids(similar)).contains(like).doesNotContain(other, one);
        JsonNode found =
                similar.json()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("id").asString().equals(like))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.path("score").asDouble()).isGreaterThan(0.5);
        assertThat(found.path("shared").toString()).contains("kinh phí", "video tuyên");

        JsonNode groups = reports.seen(Member.FOCAL, "groups-proposed").json().path("items");
        assertThat(groups.valueStream().map(g -> g.path("members").toString()))
                .anyMatch(members -> members.contains(one) && members.contains(like))
                .noneMatch(members -> members.contains(one) && members.contains(other));
    }

    private static Map<String, Object> said(String title) {
        return Map.of("title", title, "description", title + " cho cổng dịch vụ công");
    }

    private List<String> reported(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(reports.reported(Member.OFFICER));
        }
        return ids;
    }

    private List<String> standings(String group) {
        return reports.seen(Member.FOCAL, group)
                .json()
                .path("members")
                .valueStream()
                .map(member -> member.path("standing").asString())
                .toList();
    }

    private static List<String> ids(Reply page) {
        return page.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static List<Reply> together(Callable<Reply> one, Callable<Reply> other)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : threads.invokeAll(List.of(one, other))) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
