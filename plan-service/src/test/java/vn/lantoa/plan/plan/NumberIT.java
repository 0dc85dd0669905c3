package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** Numbers of plans and the yearly registers, over HTTP. */
@ServiceTest
class NumberIT {

    private static final AtomicInteger OFFICES = new AtomicInteger();
    private static final int YEAR = LocalDate.now(DomainClock.ZONE).getYear();

    @LocalServerPort private int port;
    private Desk desk;
    private String issuer;

    @BeforeEach
    void open() {
        desk = new Desk(Api.at(port));
        issuer = "SoA" + OFFICES.incrementAndGet();
    }

    @Test
    void aPlanWithoutNumberAndDateGetsBothByItsIssueAndItsTextBearsThem() {
        String plan = desk.approved(text(1));

        Reply issued = desk.post(Member.LEADER, plan, "/issuance", Map.of());

        assertThat(issued.at("number")).as(issued.text()).isEqualTo("01/KH-" + issuer);
        assertThat(issued.at("status")).isEqualTo("ISSUED");
        assertThat(issued.at("issueDate")).isEqualTo(LocalDate.now(DomainClock.ZONE).toString());
        Reply found = desk.get(Member.OFFICER, plan, "");
        assertThat(found.at("register")).isEqualTo(issuer + "/KH/" + YEAR + "/1");
        assertThat(found.at("numberParts.yearOfIssue")).isEqualTo(String.valueOf(YEAR));
        assertThat(new String(desk.api().as(Member.OFFICER).download("/plans/" + plan + "/text")))
                .contains("Số: 01/KH-" + issuer)
                .doesNotContain("Số:       /KH");
        assertThat(Desk.items(desk.get(Member.FOCAL, plan, "/editions")))
                .extracting(edition -> edition.path("origin").asString())
                .containsExactly("NUMBER", "IMPORT");
        assertThat(Desk.items(desk.get(Member.FOCAL, plan, "/editions/2/differences"))).isEmpty();
    }

    @Test
    void ofManyPlansIssuedAtOnceEachGetsANumberOfItsOwnAndNoneIsLost() throws Exception {
        List<String> approved =
                IntStream.range(0, 24).mapToObj(i -> desk.approved(text(i))).toList();
        List<Callable<Reply>> issues = new ArrayList<>();
        for (String plan : approved) {
            issues.add(() -> desk.post(Member.LEADER, plan, "/issuance", Map.of()));
        }
        List<String> numbers = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(24)) {
            for (Future<Reply> reply : together.invokeAll(issues)) {
                assertThat(reply.get().status()).as(reply.get().text()).isEqualTo(200);
                numbers.add(reply.get().at("number"));
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24)
                                .mapToObj("%02d/KH-"::formatted)
                                .map(number -> number + issuer)
                                .toList());
        await().untilAsserted(
                        () ->
                                assertThat(register(Member.FOCAL, "?limit=200"))
                                        .hasSize(24)
                                        .allMatch(
                                                l -> l.path("status").asString().equals("ISSUED")));
    }

    @Test
    void theSamePlanIssuedTwiceAtOnceHasOneNumber() throws Exception {
        String plan = desk.approved(text(1));
        Callable<Reply> issue = () -> desk.post(Member.LEADER, plan, "/issuance", Map.of());
        try (ExecutorService together = Executors.newFixedThreadPool(4)) {
            for (Future<Reply> reply : together.invokeAll(List.of(issue, issue, issue, issue))) {
                assertThat(reply.get().at("number"))
                        .as(reply.get().text())
                        .isEqualTo("01/KH-" + issuer);
            }
        }

        assertThat(register(Member.FOCAL, "")).hasSize(1);
    }

    @Test
    void aNumberIsKeptForADraftAndAVoidedOneIsNotGivenAgain() {
        String first = desk.draft(text(1));
        String second = desk.draft(text(2));

        Reply kept = desk.post(Member.FOCAL, first, "/number", Map.of());
        Reply again = desk.post(Member.FOCAL, first, "/number", Map.of());
        Reply voided =
                desk.post(Member.FOCAL, first, "/number/voiding", Map.of("reason", "Ghi nhầm sổ"));
        Reply next = desk.post(Member.FOCAL, second, "/number", Map.of());
        Reply anew = desk.post(Member.FOCAL, first, "/number", Map.of());

        assertThat(kept.at("number")).as(kept.text()).isEqualTo("01/KH-" + issuer);
        assertThat(again.at("edition")).isEqualTo(kept.at("edition"));
        assertThat(voided.at("number")).as(voided.text()).isEmpty();
        assertThat(next.at("number")).isEqualTo("02/KH-" + issuer);
        assertThat(anew.at("number")).as(anew.text()).isEqualTo("03/KH-" + issuer);
        assertThat(register(Member.LEADER, ""))
                .extracting(
                        line -> line.path("number").asString(),
                        line -> line.path("status").asString(),
                        line -> line.path("reason").asString(""))
                .containsExactly(
                        tuple("01/KH-" + issuer, "VOIDED", "Ghi nhầm sổ"),
                        tuple("02/KH-" + issuer, "RESERVED", ""),
                        tuple("03/KH-" + issuer, "RESERVED", ""));
        await().untilAsserted(
                        () ->
                                assertThat(Desk.told(first))
                                        .containsExactly(
                                                "PlanImported",
                                                "PlanNumbered",
                                                "PlanNumberGivenUp",
                                                "PlanNumbered"));
    }

    @Test
    void aChosenNumberIsRefusedNamingWhoHasIt() {
        String brought =
                desk.draft(
                        text(1).replace("Số:       /KH-", "Số: 57/KH-")
                                .replace("ngày     tháng     năm", "ngày 05 tháng 6 năm 2024"));
        String first = desk.draft(text(2));
        String second = desk.draft(text(3));
        Map<String, Object> of2024 = Map.of("date", "2024-06-07");

        Reply taken = number(first, Map.of("sequence", 57, "date", "2024-06-07"));
        Reply next = number(first, of2024);
        Reply kept = number(second, Map.of("sequence", 58, "date", "2024-06-07"));
        Reply chosen = number(second, Map.of("sequence", 60, "date", "2024-06-07"));
        Reply other =
                desk.imported(
                        Member.FOCAL,
                        "",
                        text(4).replace("Số:       /KH-", "Số: 60/KH-")
                                .replace("ngày     tháng     năm", "ngày 08 tháng 6 năm 2024"));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("existing")).isEqualTo("/plans/" + brought);
        assertThat(next.at("number")).as(next.text()).isEqualTo("58/KH-" + issuer);
        assertThat(next.at("issueDate")).isEqualTo("2024-06-07");
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.at("existing")).isEqualTo("/plans/" + first);
        assertThat(chosen.at("number")).isEqualTo("60/KH-" + issuer);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("existing")).isEqualTo("/plans/" + second);
        Reply page =
                desk.api().as(Member.FOCAL).get("/number-registers/" + issuer + "/KH/2024?limit=2");
        assertThat(Desk.items(page))
                .extracting(line -> line.path("plan").asString())
                .containsExactly(brought, first);
        assertThat(
                        Desk.items(
                                desk.api()
                                        .as(Member.FOCAL)
                                        .get(
                                                "/number-registers/"
                                                        + issuer
                                                        + "/KH/2024?after="
                                                        + page.at("next"))))
                .extracting(line -> line.path("sequence").asInt())
                .containsExactly(60);
    }

    @Test
    void whoIssuesIsAskedWhereTheDocumentDoesNotSayIt() {
        String plan = desk.approved(text(1).replace("Số:       /KH-" + issuer, "Số:"));

        Reply asked = desk.post(Member.LEADER, plan, "/issuance", Map.of());
        Reply told = desk.post(Member.LEADER, plan, "/issuance", Map.of("issuer", issuer));

        assertThat(asked.status()).as(asked.text()).isEqualTo(422);
        assertThat(asked.at("errors.0.field")).isEqualTo("/issuer");
        assertThat(told.at("number")).as(told.text()).isEqualTo("01/KH-" + issuer);
    }

    @Test
    void aFileThatLeftTheHouseWithoutNumberDoesNotTakeItAway() {
        String plan = desk.draft(text(1));
        desk.post(Member.FOCAL, plan, "/number", Map.of());

        Reply back =
                desk.api()
                        .as(Member.FOCAL)
                        .upload(
                                "/plans/" + plan + "/editions",
                                Desk.MARKDOWN,
                                text(1).replace("KINH PHÍ", "KINH PHÍ THỰC HIỆN")
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.at("number")).isEqualTo("01/KH-" + issuer);
    }

    @Test
    void aNumberOfLastYearIsNotIssuedThisYear() {
        String plan = desk.approved(text(1));
        number(plan, Map.of("date", "2024-12-30"));
        Reply future =
                desk.post(
                        Member.LEADER,
                        desk.approved(text(2)),
                        "/issuance",
                        Map.of("date", (YEAR + 1) + "-01-02"));

        Reply issued = desk.post(Member.LEADER, plan, "/issuance", Map.of());

        assertThat(issued.at("issueDate")).isEqualTo("2024-12-30");
        assertThat(future.at("errors.0.field")).isEqualTo("/date");
    }

    @Test
    void onlyFocalPointAndLeaderTakeNumbersAndSeeTheRegister() {
        String plan = desk.draft(text(1));

        assertThat(desk.post(Member.OFFICER, plan, "/number", Map.of()).status()).isEqualTo(404);
        assertThat(desk.post(Member.APP, plan, "/number", Map.of()).status()).isEqualTo(403);
        assertThat(
                        desk.api()
                                .as(Member.OFFICER)
                                .get("/number-registers/" + issuer + "/KH/" + YEAR)
                                .status())
                .isEqualTo(403);
        String issued = desk.issued(text(2));
        assertThat(
                        desk.post(Member.FOCAL, issued, "/number/voiding", Map.of("reason", "Thử"))
                                .status())
                .isEqualTo(409);
    }

    private Reply number(String plan, Map<String, Object> body) {
        return desk.post(Member.FOCAL, plan, "/number", body);
    }

    private List<JsonNode> register(Member by, String what) {
        return Desk.items(
                desk.api().as(by).get("/number-registers/" + issuer + "/KH/" + YEAR + what));
    }

    /** The same plan but for a word. */
    private String text(int variant) {
        return Desk.unnumbered(issuer).replace("III. KINH PHÍ", "III. KINH PHÍ (" + variant + ")");
    }
}
