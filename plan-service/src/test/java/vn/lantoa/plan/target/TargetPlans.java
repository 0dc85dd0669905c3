package vn.lantoa.plan.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/** The sample plan under numbers and for years of its own, and its targets. */
record TargetPlans(Api api) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(64_000);

    /** The id of the sample plan, imported for a year. */
    String imported(int year) {
        return imported(year, "n/a", "n/a");
    }

    String imported(int year, String words, String others) {
        String text =
                sample().replace("1391/KH-SNgV", NUMBERS.incrementAndGet() + "/KH-SNgV")
                        .replace(
                                "cải cách hành chính năm 2023**",
                                "cải cách hành chính năm " + year + "**")
                        .replace("tháng 12 năm 2022", "tháng 12 năm " + (year - 1))
                        .replace(words, others);
        Reply plan =
                api.as(Member.FOCAL)
                        .upload(
                                "/plans/import",
                                "text/markdown; charset=utf-8",
                                text.getBytes(StandardCharsets.UTF_8));
        if (plan.status() != 201) {
            throw new AssertionError(plan.text());
        }
        return plan.at("id");
    }

    private static String sample() {
        try (InputStream file =
                TargetPlans.class.getResourceAsStream("/documents/1391-KH-SNgV.md")) {
            return new String(
                    Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void issue(String plan) {
        step(plan, "submission", Member.FOCAL);
        step(plan, "approval", Member.LEADER);
        step(plan, "issuance", Member.LEADER);
    }

    private void step(String plan, String name, Member who) {
        Reply reply = api.as(who).post("/plans/" + plan + "/" + name, Map.of());
        if (reply.status() != 200) {
            throw new AssertionError(name + ": " + reply.text());
        }
    }

    /** The address of the target at a path of labels. */
    String target(String plan, String path) {
        return target(plan, path, "");
    }

    String target(String plan, String path, String part) {
        for (JsonNode one :
                api.as(Member.FOCAL).get("/plans/" + plan + "/targets").json().path("items")) {
            if (one.path("path").asString().equals(path)
                    && one.path("part").asString("").equals(part)) {
                return "/plans/" + plan + "/targets/" + one.path("id").asString();
            }
        }
        throw new AssertionError("no target at " + path + part);
    }
}
