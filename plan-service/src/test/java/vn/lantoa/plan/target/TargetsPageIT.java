package vn.lantoa.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** {@code /plans/{id}/targets} as a page, without any script. */
@ServiceTest
class TargetsPageIT {

    private static final Map<String, String> ALL_POSTED =
            Map.of(
                    "direction", "AT_LEAST",
                    "value", "91,67",
                    "unit", "%",
                    "indicator", "procedure.on-site",
                    "owner", "VPTTr");

    @LocalServerPort private int port;
    private TargetPlans plans;
    private String plan = "";

    @BeforeEach
    void importAPlan() {
        plans = new TargetPlans(Api.at(port));
        plan = plans.imported(2023);
    }

    @Test
    void eachTargetSaysWhatItStatesAndThatNothingMeasuresItYet() {
        String page = page(Member.LEADER);

        assertThat(page).contains("4 chưa định lượng", "100%; 100%", "Không có con số");
        assertThat(page).contains("Con số nêu trong chỉ tiêu: “100%”");
        assertThat(page).doesNotContain("name=\"value\" value=\"1", "Tách chỉ tiêu");
    }

    @Test
    void theFocalPointProposesAndTheLeaderAccepts() {
        String target = plans.target(plan, "I.3.2");

        Reply proposed = send(Member.FOCAL, target + "/measure-proposals", ALL_POSTED);
        String waiting = page(Member.LEADER);
        String proposal = Api.at(port).as(Member.LEADER).get(target).at("proposals.0.id");
        Reply accepted = send(Member.LEADER, target + "/measure", Map.of("proposal", proposal));

        assertThat(proposed.status()).as(proposed.text()).isEqualTo(303);
        assertThat(proposed.header("Location"))
                .isEqualTo(
                        "/plans/"
                                + plan
                                + "/targets#t-"
                                + target.substring(target.lastIndexOf('/') + 1));
        assertThat(waiting).contains("Chấp nhận đề xuất", "tối thiểu 91,67%");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(303);
        assertThat(page(Member.LEADER)).contains("Hủy cách đo", "name=\"value\" value=\"91,67\"");
    }

    @Test
    void whatIsWrongIsSaidOnAPage() {
        String target = plans.target(plan, "I.3.2");

        Reply wrong =
                send(
                        Member.LEADER,
                        target + "/measure",
                        Map.of("value", "nhiều", "deadline", "31/12", "from-value", "3"));
        Reply forbidden = send(Member.FOCAL, target + "/measure", ALL_POSTED);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("<html", "Phải là một số.");
        assertThat(forbidden.status()).isEqualTo(403);
    }

    @Test
    void linesBecomeParts() {
        String target = plans.target(plan, "I.3.4");

        Reply split =
                send(Member.FOCAL, target + "/parts", Map.of("words", "Tài liệu\n\nNgân sách\n"));

        assertThat(split.status()).as(split.text()).isEqualTo(303);
        assertThat(page(Member.FOCAL))
                .contains("Chỉ tiêu thành phần a", "Chỉ tiêu thành phần b", "tách thành 2");
    }

    private String page(Member who) {
        Reply page = browser(who).get("/plans/" + plan + "/targets");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    private Reply send(Member who, String address, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(
                                f ->
                                        f.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        f.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return browser(who)
                .upload(
                        address,
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8));
    }

    private Api browser(Member who) {
        return Api.at(port)
                .as(who)
                .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .with("Accept-Language", "vi");
    }
}
