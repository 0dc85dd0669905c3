package vn.lantoa.local.demo;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what the story says, step by step, each under a key of its own. */
final class Teller {

    private static final String JSON = "application/json";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String WRITER = "editor";
    private static final String REVIEWER = "editor-2";

    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9-]+)}");

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Office office;
    private final URI plans;
    private final URI contents;

    /** What was made so far: its name in the story, and its id. */
    private final Map<String, String> made = new HashMap<>();

    /** Where what was published stands. */
    private final Map<String, URI> published = new HashMap<>();

    private final URI frontDoor;
    private YearMonth month = YearMonth.from(Beginning.AT);

    Teller(Office office, URI plans, URI contents, URI frontDoor) {
        this.office = office;
        this.plans = plans;
        this.contents = contents;
        this.frontDoor = frontDoor;
    }

    void tell(Step step) {
        switch (step) {
            case Step.Move(var to) -> move(OffsetDateTime.parse(to));
            case Step.Letterhead(var from, var superior, var name) ->
                    office.post(
                            "focal",
                            plans.resolve("/letterheads"),
                            "demo-letterhead-" + from,
                            JSON,
                            bytes(Map.of("from", from, "superior", superior, "office", name)));
            case Step.Import plan -> issue(plan);
            case Step.Draft(var as, var document) -> bring(as, document);
            case Step.Act(var as, var by, var at, var body) ->
                    make(as, by, plans.resolve(named(at)), ids(body));
            case Step.Column column ->
                    make(
                            column.as(),
                            column.by(),
                            contents.resolve("/columns"),
                            Map.of("title", column.title(), "cadence", column.cadence()));
            case Step.Task task -> assign(task);
            case Step.Complete done -> complete(done);
            case Step.Article article -> write(article);
            case Step.Withdraw(var article, var reason) ->
                    change(REVIEWER, article, "withdrawal", Map.of("reason", reason));
            case Step.Return(var article, var reason) ->
                    change(REVIEWER, article, "return", Map.of("reason", reason));
        }
    }

    /** What a new month brings about is left a moment to happen in it. */
    private void move(OffsetDateTime to) {
        URI clock = plans.resolve("/actuator/clock");
        office.postOrLetBe("operator", clock, text(Map.of("now", to.toString())));
        if (!YearMonth.from(to).equals(month)) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        month = YearMonth.from(to);
    }

    private void bring(String as, String document) {
        JsonNode draft =
                office.post(
                        "focal",
                        plans.resolve("/plans/import"),
                        "demo-" + as,
                        document.endsWith(".docx") ? WORD : "text/markdown; charset=utf-8",
                        Demo.file(document));
        made.put(as, draft.path("id").asString());
    }

    private void issue(Step.Import plan) {
        bring(plan.as(), plan.document());
        URI signature = plans.resolve("/plans/" + id(plan.as()) + "/signature");
        office.post(
                "focal",
                signature,
                "demo-" + plan.as() + "-signature",
                JSON,
                bytes(Map.of("authority", "OWN", "title", "GIÁM ĐỐC")));
        advance(plan.as(), "focal", "submission");
        advance(plan.as(), "leader", "approval");
        advance(plan.as(), "leader", "issuance");
    }

    private void advance(String plan, String by, String what) {
        URI address = plans.resolve("/plans/" + id(plan) + "/" + what);
        office.post(by, address, "demo-" + plan + "-" + what, JSON, bytes(Map.of()));
    }

    private void assign(Step.Task task) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", task.title());
        body.put("unit", task.unit());
        body.put("dueDate", task.dueDate());
        body.put("plan", id(task.plan()));
        body.put("topic", task.topic());
        task.assignee().ifPresent(assignee -> body.put("assignee", assignee));
        make(task.as(), "focal", plans.resolve("/tasks"), body);
    }

    private void complete(Step.Complete done) {
        String address = known(published, done.article()).toString();
        office.post(
                done.by(),
                plans.resolve("/tasks/" + id(done.task()) + "/completion"),
                "demo-" + done.task() + "-completion",
                JSON,
                bytes(Map.of("evidence", List.of(Map.of("kind", "URL", "url", address)))));
    }

    private void write(Step.Article article) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", article.title());
        body.put("summary", article.summary());
        body.put("text", article.text());
        body.put(
                "topics",
                article.topics().stream()
                        .map(code -> Map.of("plan", id(article.plan()), "code", code))
                        .toList());
        body.put("audience", article.audience());
        body.put("form", article.form());
        body.put("kind", article.kind());
        put(body, "column", article.column().map(this::id));
        put(body, "task", article.task().map(this::id));
        put(body, "language", article.language());
        make(article.as(), article.by(), contents.resolve("/articles"), body);
        if (article.until().reaches(Step.Progress.SUBMITTED)) {
            change(article.by(), article.as(), "submission", Map.of());
        }
        if (article.until().reaches(Step.Progress.APPROVED)) {
            change(REVIEWER, article.as(), "approval", Map.of());
        }
        if (article.until().reaches(Step.Progress.PUBLISHED)) {
            JsonNode there = change(WRITER, article.as(), "publication", Map.of());
            String path = there.path("publication").path("path").asString();
            published.put(article.as(), frontDoor.resolve(path));
        }
    }

    private static void put(Map<String, Object> body, String name, Optional<String> value) {
        value.ifPresent(there -> body.put(name, there));
    }

    private JsonNode change(String by, String article, String what, Map<String, Object> body) {
        URI address = contents.resolve("/articles/" + id(article) + "/" + what);
        return office.post(by, address, "demo-" + article + "-" + what, JSON, bytes(body));
    }

    private void make(String name, String by, URI resource, Map<String, Object> body) {
        JsonNode answer = office.post(by, resource, "demo-" + name, JSON, bytes(body));
        made.put(name, answer.path("id").asString());
    }

    private Map<String, Object> ids(Map<String, Object> body) {
        Map<String, Object> known = new LinkedHashMap<>();
        body.forEach((name, value) -> known.put(name, ids(value)));
        return known;
    }

    /** With the ids of what was made in the place of its names. */
    private Object ids(Object value) {
        return switch (value) {
            case String text -> named(text);
            case List<?> list -> list.stream().map(this::ids).toList();
            default -> value;
        };
    }

    private String named(String text) {
        return NAME.matcher(text).replaceAll(name -> id(name.group(1)));
    }

    private String id(String name) {
        return known(made, name);
    }

    private static <T> T known(Map<String, T> things, String name) {
        return Optional.ofNullable(things.get(name))
                .orElseThrow(() -> new IllegalStateException("The story has no " + name + " yet"));
    }

    /** The domain's time now. */
    String time() {
        return office.get("operator", plans.resolve("/actuator/clock")).path("now").asString();
    }

    private static byte[] bytes(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsBytes(body);
    }

    private static String text(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
