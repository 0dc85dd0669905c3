package vn.lantoa.plan.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/** The sample plan under numbers of its own, and what belongs to it. */
record TracedPlans(Api api) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(71_000);

    String imported() {
        String text = sample().replace("1391/KH-SNgV", NUMBERS.incrementAndGet() + "/KH-SNgV");
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
                TracedPlans.class.getResourceAsStream("/documents/1391-KH-SNgV.md")) {
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

    /** The id of a task of a plan. */
    String task(String plan, String title, Map<String, Object> more) {
        Map<String, Object> task = new HashMap<>();
        task.put("title", title);
        task.put("unit", "HTQT");
        task.put("dueDate", "2023-11-30");
        task.put("plan", plan);
        task.putAll(more);
        Reply reply = api.as(Member.FOCAL).post("/tasks", task);
        if (reply.status() != 201) {
            throw new AssertionError(reply.text());
        }
        return reply.at("id");
    }

    /** The id of what stands at a path: {@code objectives} or {@code targets}. */
    String idAt(String plan, String resource, String path) {
        for (JsonNode one :
                api.as(Member.FOCAL).get("/plans/" + plan + "/" + resource).json().path("items")) {
            if (one.path("path").asString().equals(path)) {
                return one.path("id").asString();
            }
        }
        throw new AssertionError("nothing at " + path);
    }

    /** The ids that lack something. */
    List<String> lacking(String plan, String code) {
        return api.as(Member.FOCAL)
                .get("/plans/" + plan + "/gaps?limit=200&code=" + code)
                .json()
                .path("items")
                .valueStream()
                .map(gap -> gap.path("subject").path("id").asString())
                .toList();
    }
}
