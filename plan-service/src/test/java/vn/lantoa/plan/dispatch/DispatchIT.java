package vn.lantoa.plan.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lantoa.plan.dispatch.PostRoom.items;
import static vn.lantoa.plan.dispatch.PostRoom.recipient;
import static vn.lantoa.plan.dispatch.PostRoom.texts;
import static vn.lantoa.plan.dispatch.PostRoom.told;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** Nơi nhận of the sample: four recipients, two copies that stay; each followed to the end. */
@ServiceTest
class DispatchIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(9600);

    @LocalServerPort private int port;
    private int number;
    private PostRoom office = new PostRoom(Api.at(0), "");

    @BeforeEach
    void open() {
        number = NUMBERS.incrementAndGet();
        office = new PostRoom(Api.at(port), "DP" + number);
        office.unit("HTQT", "Phòng Hợp tác quốc tế", "2016-03-01");
        office.unit("LS", "Phòng Lãnh sự - Việt kiều", "2016-03-01");
        office.unit("MOI", "Phòng mới lập", "2023-06-01");
    }

    @Test
    void anIssuedPlanGoesToItsLinesAndTheGroupIsWhoeverThereWasOnItsDay() {
        String plan = office.issued(number);

        JsonNode dispatch = office.dispatched(plan);

        assertThat(dispatch.path("kind").asString()).isEqualTo("PLAN");
        assertThat(dispatch.path("number").asString()).isEqualTo(number + "/KH-SNgV");
        assertThat(dispatch.path("date").asString()).isEqualTo("2022-12-30");
        assertThat(texts(dispatch.path("recipients"), "name"))
                .as("a unit founded later is no recipient")
                .containsExactly(
                        "UBND tỉnh",
                        "Sở Thông tin và Truyền thông",
                        "Sở Nội vụ",
                        "Phòng Hợp tác quốc tế",
                        "Phòng Lãnh sự - Việt kiều");
        assertThat(texts(dispatch.path("recipients"), "purpose"))
                .containsExactly("để b/c", "", "", "", "");
        assertThat(texts(dispatch.path("recipients"), "group").subList(2, 5))
                .containsExactly(
                        "",
                        "Các phòng chuyên môn, đơn vị trực thuộc",
                        "Các phòng chuyên môn, đơn vị trực thuộc");
        assertThat(texts(dispatch.path("recipients"), "state"))
                .containsExactly(
                        "TO_SEND", "TO_SEND", "TO_SEND", "TO_ACKNOWLEDGE", "TO_ACKNOWLEDGE");
        assertThat(texts(dispatch.path("filing"), "place")).containsExactly("VT", "VPTTr");
        assertThat(told(dispatch.path("id").asString())).containsExactly("PlanDispatched");
    }

    @Test
    void theEventHeardAgainBeginsNoOtherDispatch() {
        String plan = office.issued(number);
        String id = office.dispatched(plan).path("id").asString();
        Wire.Told issued =
                Wire.heard(PlanEvents.TOPIC).stream()
                        .filter(one -> one.key().equals(plan) && one.type().equals("PlanIssued"))
                        .findFirst()
                        .orElseThrow();

        Wire.tell(PlanEvents.TOPIC, issued.headers(), issued.body());
        Wire.tell(PlanEvents.TOPIC, issued.headers(), issued.body());
        Reply recalled =
                office.post(
                        office.leader(),
                        "/plans/" + plan + "/recall",
                        Map.of(
                                "notice",
                                Map.of("number", "3/TB-SNgV", "date", "2023-07-01"),
                                "reason",
                                "Ban hành chưa đúng thẩm quyền"));

        assertThat(recalled.status()).as(recalled.text()).isEqualTo(200);
        await().until(() -> office.ofPlan(office.focal(), plan).size() > 1);
        List<JsonNode> all = office.ofPlan(office.focal(), plan);
        assertThat(all)
                .extracting(d -> d.path("kind").asString())
                .containsOnlyOnce("PLAN")
                .hasSize(2);
        JsonNode recall =
                all.stream()
                        .filter(d -> d.path("kind").asString().equals("RECALL"))
                        .findFirst()
                        .orElseThrow();
        assertThat(recall.path("number").asString()).isEqualTo("3/TB-SNgV");
        assertThat(recall.path("title").asString())
                .isEqualTo("Thu hồi Kế hoạch " + number + "/KH-SNgV");
        assertThat(texts(recall.path("recipients"), "name"))
                .as("whoever has the plan, and who is there on the letter's day")
                .contains("UBND tỉnh", "Phòng Hợp tác quốc tế", "Phòng mới lập")
                .hasSize(6);
        assertThat(told(id)).containsExactly("PlanDispatched");
    }

    @Test
    void unitsThatDidNotConfirmInTimeAreToldOnce() {
        String issued = office.issued(number);
        Wire.Told told =
                Wire.heard(PlanEvents.TOPIC).stream()
                        .filter(one -> one.key().equals(issued) && one.type().equals("PlanIssued"))
                        .findFirst()
                        .orElseThrow();
        String today = LocalDate.now(DomainClock.ZONE).toString();
        String plan = UUID.randomUUID().toString();
        Map<String, String> head = new LinkedHashMap<>(told.headers());
        head.putAll(Map.of("ce_id", plan + ":1", "ce_subject", plan));

        Wire.tell(
                PlanEvents.TOPIC,
                head,
                told.body().replace(issued, plan).replace(today, "2022-12-30"));
        await().until(() -> listed(office.focal(), "?plan=" + plan).size() == 1);
        String id = listed(office.focal(), "?plan=" + plan).getFirst();
        await().until(() -> told(id).contains("DispatchUnacknowledged"));
        office.post(office.officer("LS"), "/dispatches/" + id + "/acknowledgements", Map.of());

        await().untilAsserted(
                        () ->
                                assertThat(told(id))
                                        .containsExactly(
                                                "PlanDispatched",
                                                "DispatchUnacknowledged",
                                                "RecipientAcknowledged"));
        Reply late = office.api().as(office.leader()).get("/dispatches/" + id);
        assertThat(late.at("acknowledgeBy")).isLessThan(late.at("unacknowledgedSince"));
    }

    @Test
    void whatGoesOutsideIsSentAndItsReceiptLogged() {
        String plan = office.issued(number);
        JsonNode dispatch = office.dispatched(plan);
        String id = dispatch.path("id").asString();
        String path = "/dispatches/" + id + "/recipients/" + recipient(dispatch, "UBND tỉnh");
        Map<String, Object> receipt = Map.of("on", "2023-01-03", "number", "0047");

        Reply tooEarly = office.post(office.focal(), path + "/receipt", receipt);
        Reply before =
                office.post(
                        office.focal(),
                        path + "/sending",
                        Map.of("on", "2022-12-29", "channel", "PAPER"));
        Reply unknown = office.post(office.focal(), path + "/sending", Map.of("channel", "PIGEON"));
        Map<String, Object> sending =
                Map.of("on", "2022-12-30", "channel", "INTERLINKED", "tracking", "H21-1391");
        Reply sent = office.post(office.focal(), path + "/sending", sending);
        office.post(office.focal(), path + "/sending", sending);
        Reply received = office.post(office.focal(), path + "/receipt", receipt);

        assertThat(tooEarly.at("code")).isEqualTo("dispatch.not-sent");
        assertThat(before.at("errors.0.field")).isEqualTo("/on");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(sent.at("recipients.0.state")).as(sent.text()).isEqualTo("SENT");
        assertThat(received.at("recipients.0.state")).isEqualTo("RECEIVED");
        assertThat(received.at("recipients.0.receipt.number")).isEqualTo("0047");
        await().untilAsserted(
                        () ->
                                assertThat(told(id))
                                        .containsExactly(
                                                "PlanDispatched",
                                                "RecipientSent",
                                                "RecipientReceived"));
        assertThat(listed(office.focal(), "?state=TO_SEND&plan=" + plan)).containsExactly(id);
        assertThat(listed(office.focal(), "?state=RECEIVED&outside=true")).containsExactly(id);
        assertThat(listed(office.focal(), "?state=SENT&outside=true")).isEmpty();
        assertThat(listed(office.focal(), "?state=TO_ACKNOWLEDGE&outside=true")).isEmpty();
    }

    @Test
    void eachUnitConfirmsForItselfAndTheFirstCounts() {
        String plan = office.issued(number);
        JsonNode dispatch = office.dispatched(plan);
        String id = dispatch.path("id").asString();
        String path = "/dispatches/" + id;
        Member officer = office.officer("HTQT");

        Reply read = office.post(officer, path + "/acknowledgements", Map.of());
        Reply again = office.post(office.head("HTQT"), path + "/acknowledgements", Map.of());

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.json().path("recipients")).as("its own line").hasSize(1);
        assertThat(read.json().path("filing")).isEmpty();
        assertThat(again.at("recipients.0.acknowledgement.by")).isEqualTo("officer-HTQT");
        assertThat(
                        office.post(office.officer("MOI"), path + "/acknowledgements", Map.of())
                                .status())
                .as("no recipient")
                .isEqualTo(404);
        assertThat(office.api().as(office.officer("MOI")).get(path).status()).isEqualTo(404);
        assertThat(office.post(office.leader(), path + "/acknowledgements", Map.of()).at("code"))
                .isEqualTo("dispatch.not-recipient");
        String line = path + "/recipients/" + recipient(dispatch, "Phòng Lãnh sự - Việt kiều");
        Map<String, Object> sending = Map.of("on", "2022-12-30", "channel", "EMAIL");
        assertThat(office.post(office.focal(), line + "/sending", sending).at("code"))
                .as("nobody confirms for another unit")
                .isEqualTo("dispatch.unit-acknowledges");
        assertThat(office.post(officer, line + "/sending", sending).status()).isEqualTo(403);
        assertThat(listed(officer, "?state=ACKNOWLEDGED")).containsExactly(id);
        assertThat(listed(office.officer("LS"), "?state=ACKNOWLEDGED")).isEmpty();
        assertThat(listed(office.officer("LS"), "?state=TO_ACKNOWLEDGE")).containsExactly(id);
        await().untilAsserted(
                        () ->
                                assertThat(told(id))
                                        .containsExactly(
                                                "PlanDispatched", "RecipientAcknowledged"));
    }

    @Test
    void theCopiesThatStayAreFiledForAsLongAsTheRuleSays() {
        String plan = office.issued(number);
        String id = office.dispatched(plan).path("id").asString();
        Map<String, Object> file = Map.of("place", "VT", "fileCode", "05.CCHC.2023");

        Reply filed = office.post(office.focal(), "/dispatches/" + id + "/filing", file);
        office.post(office.focal(), "/dispatches/" + id + "/filing", file);
        office.post(
                office.focal(),
                "/dispatches/" + id + "/filing",
                Map.of("place", "VPTTr", "fileCode", "07", "category", "REFORM_FILE"));

        assertThat(filed.at("filing.0.filed.permanent")).as(filed.text()).isEqualTo("true");
        assertThat(filed.at("filing.0.filed.source")).isEqualTo("Thông tư số 10/2022/TT-BNV");
        assertThat(filed.at("filing.0.filed.from")).isEqualTo("2023-12-31");
        assertThat(filings("?year=2023"))
                .extracting(f -> f.path("place").asString())
                .containsExactly("VT", "VPTTr");
        assertThat(filings("?place=VT&year=2023")).hasSize(1);
        assertThat(filings("?expiring=2043-12-31"))
                .singleElement()
                .satisfies(
                        copy -> {
                            assertThat(copy.at("/place").asString()).isEqualTo("VPTTr");
                            assertThat(copy.at("/filed/keepUntil").asString())
                                    .isEqualTo("2043-12-31");
                        });
        assertThat(filings("?expiring=2043-12-30")).isEmpty();
        assertThat(office.post(office.leader(), "/dispatches/" + id + "/filing", file).status())
                .isEqualTo(403);
        await().untilAsserted(
                        () ->
                                assertThat(told(id))
                                        .containsExactly(
                                                "PlanDispatched",
                                                "DocumentFiled",
                                                "DocumentFiled"));
    }

    @Test
    void aReportIsDispatchedByHandAndMoreRecipientsComeLater() {
        Map<String, Object> report =
                Map.of(
                        "document",
                        Map.of(
                                "number", "215/BC-SNgV",
                                "date", "2023-03-16",
                                "title", "Báo cáo tuyên truyền CCHC quý I năm 2023"),
                        "recipients",
                        List.of(
                                Map.of("name", "Sở Nội vụ", "purpose", "để tổng hợp"),
                                Map.of("name", "HTQT", "unit", "HTQT")),
                        "filing",
                        List.of("VT"));

        Reply made = office.post(office.focal(), "/dispatches", report);
        String path = "/dispatches/" + made.at("id");
        Map<String, Object> paper = Map.of("name", "Báo Hà Tĩnh", "purpose", "để đưa tin");
        Reply more = office.post(office.focal(), path + "/recipients", paper);
        Reply twice = office.post(office.focal(), path + "/recipients", paper);
        Reply filed =
                office.post(
                        office.focal(), path + "/filing", Map.of("place", "VT", "fileCode", "06"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("kind")).isEqualTo("DOCUMENT");
        assertThat(texts(more.json().path("recipients"), "name"))
                .containsExactly("Sở Nội vụ", "Phòng Hợp tác quốc tế", "Báo Hà Tĩnh");
        assertThat(twice.at("code")).isEqualTo("dispatch.recipient-there");
        assertThat(filed.at("filing.0.filed.keepUntil")).isEqualTo("2033-12-31");
        assertThat(office.post(office.officer("HTQT"), "/dispatches", report).status())
                .isEqualTo(403);
        assertThat(office.post(office.focal(), "/dispatches", Map.of()).at("errors.0.field"))
                .isNotEmpty();
        await().untilAsserted(
                        () ->
                                assertThat(told(made.at("id")))
                                        .containsExactly(
                                                "DocumentDispatched",
                                                "RecipientAdded",
                                                "DocumentFiled"));
    }

    @Test
    void thePageShowsWhereItIsAndItsButtonsWork() {
        String plan = office.issued(number);
        JsonNode dispatch = office.dispatched(plan);
        String path = "/dispatches/" + dispatch.path("id").asString();
        String today = LocalDate.now(DomainClock.ZONE).toString();

        Reply sent =
                form(
                        office.focal(),
                        path + "/recipients/" + recipient(dispatch, "Sở Nội vụ") + "/sending",
                        "channel=PAPER&tracking=&on=" + today);
        Reply read = form(office.officer("HTQT"), path + "/acknowledgements", "");

        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(read.header("Location")).isEqualTo("/plans/" + plan + "/dispatches");
        String page = page(office.focal(), plan);
        assertThat(page)
                .contains("Tuyên truyền cải cách hành chính năm 2023", "Nơi nhận", "để b/c")
                .contains("Đã gửi", "Chưa gửi", "Đã xác nhận", "/filing\"");
        assertThat(page(office.officer("LS"), plan))
                .contains("Phòng Lãnh sự - Việt kiều", "/acknowledgements\"")
                .doesNotContain("UBND tỉnh", "/sending\"", "/filing\"");
    }

    private String page(Member by, String plan) {
        Reply page = browser(by).get("/plans/" + plan + "/dispatches");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    private Reply form(Member by, String path, String fields) {
        return browser(by)
                .upload(
                        path,
                        "application/x-www-form-urlencoded",
                        ("_csrf=of-the-front-door&" + fields).getBytes(StandardCharsets.UTF_8));
    }

    private Api browser(Member by) {
        return office.api()
                .as(by)
                .with("Accept", "text/html,application/xhtml+xml")
                .with("Accept-Language", "vi");
    }

    private List<String> listed(Member by, String query) {
        return items(office.api().as(by).get("/dispatches" + query)).stream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private List<JsonNode> filings(String query) {
        return items(office.api().as(office.focal()).get("/filings" + query));
    }
}
