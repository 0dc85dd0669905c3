package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/** Our sample plan, as a file an office would bring. */
final class SamplePlan {

    static final String MARKDOWN = "text/markdown; charset=utf-8";

    private static final Path FILE =
            Path.of("../../plan-service/src/test/resources/documents/1391-KH-SNgV.md");

    private SamplePlan() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    static Reply imported(Running running, byte[] document) {
        return running.api("plan", Member.FOCAL).upload("/plans/import", MARKDOWN, document);
    }

    /** From the draft to the issue, as the focal point and a leader do it. */
    static void issue(Running running, String plan) {
        Api leader = running.api("plan", Member.LEADER);
        running.api("plan", Member.FOCAL).post("/plans/" + plan + "/submission", "{}");
        leader.post("/plans/" + plan + "/approval", "{}");
        Reply issued = leader.post("/plans/" + plan + "/issuance", "{}");
        assertThat(issued.at("status")).as(issued.text()).isEqualTo("ISSUED");
    }

    /** The same plan under another number. */
    static byte[] numbered(int sequence) {
        return text().replace("1391/KH-SNgV", sequence + "/KH-SNgV")
                .getBytes(StandardCharsets.UTF_8);
    }
}
