package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.local.LocalSystem;

/** Holds what the system did against what it said. */
record Checker(
        LocalSystem system,
        Running running,
        Acknowledged tasks,
        Acknowledged articles,
        ArticleWork.Topics topics,
        String plan,
        String column) {

    private static final Logger log = LoggerFactory.getLogger(Checker.class);
    private static final Set<String> PLAN_STEPS =
            Set.of("PlanImported", "PlanSubmitted", "PlanApproved", "PlanIssued");

    /** Of everything people were told was done. */
    void checkWork(long retries) {
        awaitQuiet();
        Map<String, Map<Long, String>> told = toldOnce("plan.events");
        Map<String, Map<Long, String>> toldOfContent = toldOnce("content.events");
        List<String> lost = differences(tasks, told);
        lost.addAll(differences(articles, toldOfContent));
        Set<String> invented = new TreeSet<>(told.keySet());
        invented.addAll(toldOfContent.keySet());
        invented.removeAll(tasks.ids());
        invented.removeAll(articles.ids());
        invented.removeAll(Set.of(plan, column));
        Set<String> broughtAbout = broughtAbout();
        invented.removeAll(broughtAbout);
        List<String> inversions = inversions("plan.events");
        inversions.addAll(inversions("content.events"));
        List<String> brokenChains = brokenChains("plan", tasks);
        brokenChains.addAll(brokenChains("content", articles));
        log.info(
                "faults: {} commands acknowledged on {} tasks and {} articles after {} retries;"
                        + " lost {}, invented {}, inversions {}, broken chains {}",
                tasks.events() + articles.events(),
                tasks.ids().size(),
                articles.ids().size(),
                retries,
                lost.size(),
                invented.size(),
                inversions.size(),
                brokenChains.size());
        assertThat(lost).as("lost or doubled").isEmpty();
        assertThat(invented).as("invented").isEmpty();
        assertThat(told)
                .as("brought about by the plan's issue")
                .containsKeys(broughtAbout.toArray(String[]::new));
        assertThat(broughtAbout)
                .allMatch(id -> told.getOrDefault(id, Map.of()).keySet().equals(Set.of(1L)));
        assertThat(inversions).as("inversions per aggregate").isEmpty();
        assertThat(brokenChains).as("chains of hashes that do not hold").isEmpty();
        assertThat(Set.copyOf(told.getOrDefault(plan, Map.of()).values())).isEqualTo(PLAN_STEPS);
        assertThat(told.getOrDefault(plan, Map.of())).hasSize(PLAN_STEPS.size());

        assertThat(sumOfEntries("task.done-on-time", "numerator")).isEqualTo(tasks.standing());
        assertThat(sumOfEntries("task.done-on-time", "denominator")).isEqualTo(tasks.ids().size());
        assertThat(coverage()).isEqualTo(expectedCoverage());
        assertThat(publishedNow()).hasSize((int) articles.standing());
        for (Member reader : List.of(Member.OFFICER, Member.UNIT_HEAD)) {
            Map<String, Integer> each = noticesPerSubject(reader, "TASK_ASSIGNED");
            assertThat(each.keySet()).isEqualTo(tasks.ids());
            assertThat(each.values()).as("one notice per person").containsOnly(1);
            assertThat(noticesPerSubject(reader, "PLAN_ISSUED")).isEqualTo(Map.of(plan, 1));
        }
        Map<String, Integer> approvals = noticesPerSubject(Member.EDITOR, "ARTICLE_APPROVED");
        assertThat(approvals).hasSize((int) articles.with("ArticleApproved"));
        assertThat(approvals.values()).as("one notice per approval").containsOnly(1);
        assertThat(staleCopies()).as("copies that are not the newest").isEmpty();
        assertThat(deadLetters()).as("dead letters").isEmpty();
    }

    /** What reactions make of an issued plan: its objectives, its targets, its dispatch. */
    private Set<String> broughtAbout() {
        Set<String> ids = new TreeSet<>();
        for (String what : List.of("objectives", "targets", "dispatches")) {
            List<JsonNode> items =
                    items(
                            running.api("plan", Member.FOCAL),
                            "/plans/" + plan + "/" + what + "?limit=200");
            assertThat(items).as(what).isNotEmpty();
            items.forEach(item -> ids.add(item.path("id").asString()));
        }
        return ids;
    }

    /** Of what the clock brought about: each once, though one instance of two died over it. */
    void checkClock() {
        long late = tasks.ids().size() - tasks.standing();
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> {
                            assertThat(counted("plan.events", "TaskOverdue")).hasSize((int) late);
                            assertThat(counted("content.events", "ColumnCadenceMissed"))
                                    .isEqualTo(Map.of(column, 3));
                        });
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> {
                            assertThat(noticesPerSubject(Member.OFFICER, "TASK_OVERDUE"))
                                    .hasSize((int) late);
                            assertThat(noticesPerSubject(Member.FOCAL, "COLUMN_CADENCE_MISSED"))
                                    .isEqualTo(Map.of(column, 3));
                        });
        Map<String, Integer> overdue = counted("plan.events", "TaskOverdue");
        log.info("faults: {} tasks overdue, {} notices", overdue.size(), late);
        assertThat(overdue.values()).as("overdue once").allMatch(n -> n == 1);
        assertThat(overdue.keySet()).noneMatch(tasks::stands);
        assertThat(noticesPerSubject(Member.OFFICER, "TASK_OVERDUE").values())
                .allMatch(n -> n == 1);
        assertThat(noticesPerSubject(Member.OFFICER, "TASK_DUE_SOON")).isEmpty();
        assertThat(deadLetters()).as("dead letters").isEmpty();
    }

    /** Nothing waits in an outbox, and figures and copies have caught up. */
    private void awaitQuiet() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () ->
                                pending("plan", 1) + pending("plan", 2) == 0
                                        && pending("content", 1) + pending("content", 2) == 0);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> {
                            assertThat(figure("denominator")).isEqualTo(tasks.ids().size());
                            assertThat(figure("numerator")).isEqualTo(tasks.standing());
                            assertThat(coverage()).isEqualTo(expectedCoverage());
                        });
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () ->
                                noticesPerSubject(Member.OFFICER, "TASK_ASSIGNED").size()
                                                >= tasks.ids().size()
                                        && noticesPerSubject(Member.EDITOR, "ARTICLE_APPROVED")
                                                        .size()
                                                >= articles.with("ArticleApproved")
                                        && staleCopies().isEmpty());
    }

    private double pending(String service, int instance) {
        return Api.at(system.url(service, instance).toString())
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("lantoa_outbox_pending"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static List<String> differences(
            Acknowledged said, Map<String, Map<Long, String>> told) {
        List<String> lost = new ArrayList<>();
        for (String id : said.ids()) {
            if (!told.getOrDefault(id, Map.of()).equals(said.of(id))) {
                lost.add(id + " said " + said.of(id) + " told " + told.get(id));
            }
        }
        return lost;
    }

    /** What stands on a topic, each event once however often it was sent. */
    private Map<String, Map<Long, String>> toldOnce(String topic) {
        Map<String, Map<Long, String>> told = new HashMap<>();
        for (Wire.Told event : Wire.heard(system.kafka(), topic)) {
            told.computeIfAbsent(event.key(), k -> new TreeMap<>())
                    .put(sequence(event), event.type());
        }
        return told;
    }

    /** How many events of a type each aggregate has. */
    private Map<String, Integer> counted(String topic, String type) {
        Map<String, Integer> counted = new HashMap<>();
        toldOnce(topic)
                .forEach(
                        (id, events) -> {
                            int n = (int) events.values().stream().filter(type::equals).count();
                            if (n > 0) {
                                counted.put(id, n);
                            }
                        });
        return counted;
    }

    private List<String> inversions(String topic) {
        Map<String, Long> last = new HashMap<>();
        List<String> inversions = new ArrayList<>();
        for (Wire.Told event : Wire.heard(system.kafka(), topic)) {
            long before = last.getOrDefault(event.key(), 0L);
            if (sequence(event) > before + 1) {
                inversions.add(event.key() + ":" + sequence(event) + " after " + before);
            }
            last.put(event.key(), Math.max(before, sequence(event)));
        }
        return inversions;
    }

    private static long sequence(Wire.Told event) {
        return Long.parseLong(event.headers().getOrDefault("ce_sequence", "0"));
    }

    private List<String> brokenChains(String service, Acknowledged said) {
        List<String> broken = new ArrayList<>();
        Api auditor = running.api(service, Member.AUDITOR);
        for (String id : said.ids()) {
            Reply verified = auditor.get("/audit/" + id + "/verification");
            if (!verified.at("intact").equals("true")
                    || Long.parseLong(verified.at("events")) != said.of(id).size()) {
                broken.add(id + " " + verified.text());
            }
        }
        return broken;
    }

    private long figure(String part) {
        String number =
                running.api("reporting", 2, Member.FOCAL)
                        .get("/indicators/task.done-on-time?unit=HTQT&period=2023-Q1")
                        .at(part);
        return number.isEmpty() ? 0 : Long.parseLong(number);
    }

    private long sumOfEntries(String indicator, String part) {
        return items(
                        running.api("reporting", Member.FOCAL),
                        "/indicators/%s/entries?unit=HTQT&period=2023-Q1&limit=200&part=%s"
                                .formatted(indicator, part))
                .stream()
                .mapToLong(entry -> entry.path("amount").asLong())
                .sum();
    }

    private Map<String, Long> coverage() {
        Map<String, Long> covered = new TreeMap<>();
        running.api("reporting", 2, Member.FOCAL)
                .get("/coverage?period=2023-Q1&plan=" + plan)
                .json()
                .path("items")
                .forEach(
                        item ->
                                covered.put(
                                        item.path("code").asString(), item.path("items").asLong()));
        return covered;
    }

    private Map<String, Long> expectedCoverage() {
        Map<String, Long> expected = new TreeMap<>();
        QuarterJourneyIT.LEAVES.forEach(code -> expected.put(code, 0L));
        articles.ids().stream()
                .filter(articles::stands)
                .flatMap(article -> topics.of(article).stream())
                .forEach(code -> expected.merge(code, 1L, Long::sum));
        return expected;
    }

    private List<JsonNode> publishedNow() {
        return items(running.api("content", Member.EDITOR), "/articles?state=PUBLISHED&limit=200");
    }

    private Map<String, Integer> noticesPerSubject(Member reader, String kind) {
        Map<String, Integer> per = new HashMap<>();
        for (JsonNode item : items(running.api("notification", reader), "/inbox?limit=200")) {
            if (item.path("kind").asString().equals(kind)) {
                per.merge(item.path("subject").asString(), 1, Integer::sum);
            }
        }
        return per;
    }

    private List<String> staleCopies() {
        Map<String, String> statuses = new HashMap<>();
        for (JsonNode copy :
                items(running.api("content", Member.EDITOR), "/citable-tasks?limit=200")) {
            statuses.put(copy.path("id").asString(), copy.path("status").asString());
        }
        return tasks.ids().stream()
                .filter(task -> !expectedStatus(task).equals(statuses.get(task)))
                .toList();
    }

    private String expectedStatus(String task) {
        List<String> events = List.copyOf(tasks.of(task).values());
        return switch (events.getLast()) {
            case "TaskCompleted" -> "COMPLETED";
            case "TaskReopened" -> "STARTED";
            default -> "ASSIGNED";
        };
    }

    private List<JsonNode> deadLetters() {
        List<JsonNode> all = new ArrayList<>();
        for (String service : List.of("content", "reporting", "notification")) {
            all.addAll(
                    items(
                            running.api(service, Member.OPERATOR),
                            "/operations/dead-letters?limit=200"));
        }
        return all;
    }

    private static List<JsonNode> items(Api api, String path) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            Reply page = api.get(path + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(all::add);
            next = page.at("next");
        } while (!next.isEmpty());
        return all;
    }
}
