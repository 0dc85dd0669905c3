package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.local.LocalSystem;
import vn.lantoa.local.Restarts;

/**
 * Two instances of each service, people at work, and every process killed with -9 in turn, the
 * store frozen for a minute on top: afterwards everything that was acknowledged is there, once, in
 * order, and nothing else.
 */
class FaultsIT {

    private static final Logger log = LoggerFactory.getLogger(FaultsIT.class);

    private static final List<String> KILLED =
            List.of(
                    "plan",
                    "reporting",
                    "notification-2",
                    "broker",
                    "plan-2",
                    "content",
                    "store",
                    "reporting-2",
                    "notification",
                    "content-2");

    @TempDir private Path data;

    @Test
    void whateverDiesWhatWasAcknowledgedIsThereOnceAndInOrder() throws Exception {
        try (LocalSystem system =
                LocalSystem.in(data)
                        .portBase(Running.freePorts())
                        .instances(2)
                        .clock(OffsetDateTime.parse("2023-01-01T08:00+07:00"))
                        .restarts(new Restarts.AtMost(100, Duration.ofMinutes(1)))
                        .start()) {
            Running running = new Running(system);
            Acknowledged acknowledged = new Acknowledged();
            Load load = new Load(running, acknowledged);
            load.start();
            awaitEvents(acknowledged, 50);

            for (String part : KILLED) {
                // One of the two is there when the other dies; everything else may still be down.
                system.awaitReady(sibling(part), Duration.ofSeconds(120));
                long before = acknowledged.events();
                system.kill9(part);
                awaitEvents(acknowledged, before + 20);
            }
            for (String part : KILLED) {
                system.awaitReady(part, Duration.ofSeconds(120));
            }
            freeze(system, "store", Duration.ofSeconds(60));
            awaitEvents(acknowledged, acknowledged.events() + 50);
            load.stop();

            assertThat(load.surprises()).as("answers nobody expects").isEmpty();
            assertThat(acknowledged.contradictions()).isEmpty();
            new Checker(system, running, acknowledged).check(load.retries());
        }
    }

    /** The other instance; the broker and the store have none but themselves. */
    private static String sibling(String part) {
        return switch (part) {
            case "broker", "store" -> part;
            default -> part.endsWith("-2") ? part.substring(0, part.length() - 2) : part + "-2";
        };
    }

    private static void awaitEvents(Acknowledged acknowledged, long wanted) {
        await().atMost(Duration.ofSeconds(90)).until(() -> acknowledged.events() >= wanted);
    }

    /** The process is there and answers nothing: worse than dead. */
    private static void freeze(LocalSystem system, String part, Duration time) throws Exception {
        long pid = system.process(part).pid();
        signal("-STOP", pid);
        try {
            await().pollDelay(time).atMost(time.plusSeconds(30)).until(() -> true);
        } finally {
            signal("-CONT", pid);
        }
    }

    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
        assertThat(code).as("kill %s", signal).isZero();
    }

    /** Holds what the system did against what it said. */
    private record Checker(LocalSystem system, Running running, Acknowledged acknowledged) {

        void check(long retries) {
            awaitQuiet();
            Map<String, Map<Long, String>> told = toldOnce();
            Set<String> lost = new TreeSet<>();
            Set<String> invented = new TreeSet<>();
            for (String task : acknowledged.tasks()) {
                if (!told.getOrDefault(task, Map.of()).equals(acknowledged.of(task))) {
                    lost.add(task + " said " + acknowledged.of(task) + " told " + told.get(task));
                }
            }
            told.keySet().stream()
                    .filter(task -> !acknowledged.tasks().contains(task))
                    .forEach(invented::add);
            List<String> inversions = inversions();
            List<String> brokenChains = brokenChains();
            Map<String, Integer> notices = noticesPerTask(Member.OFFICER, "TASK_ASSIGNED");
            Map<String, Integer> headsNotices = noticesPerTask(Member.UNIT_HEAD, "TASK_ASSIGNED");
            long tasks = acknowledged.tasks().size();
            log.info(
                    "faults: {} processes killed, store frozen 60 s; {} commands acknowledged on {}"
                            + " tasks after {} retries; lost {}, invented {}, inversions {}, broken"
                            + " chains {}, notices {} + {}",
                    KILLED.size(),
                    acknowledged.events(),
                    tasks,
                    retries,
                    lost.size(),
                    invented.size(),
                    inversions.size(),
                    brokenChains.size(),
                    notices.size(),
                    headsNotices.size());
            assertThat(lost).as("lost or doubled").isEmpty();
            assertThat(invented).as("invented").isEmpty();
            assertThat(inversions).as("inversions per aggregate").isEmpty();
            assertThat(brokenChains).as("chains of hashes that do not hold").isEmpty();
            assertThat(figure("task.done-on-time", "denominator")).isEqualTo(tasks);
            assertThat(figure("task.done-on-time", "numerator"))
                    .isEqualTo(acknowledged.completedNow());
            assertThat(sumOfEntries("numerator")).isEqualTo(acknowledged.completedNow());
            assertThat(sumOfEntries("denominator")).isEqualTo(tasks);
            for (Map<String, Integer> each : List.of(notices, headsNotices)) {
                assertThat(each.keySet()).isEqualTo(acknowledged.tasks());
                assertThat(each.values()).as("one notice per person").containsOnly(1);
            }
            assertThat(staleCopies()).as("copies that are not the newest").isEmpty();
            assertThat(deadLetters()).as("dead letters").isEmpty();
        }

        /** Nothing waits in an outbox, and the figures have caught up. */
        private void awaitQuiet() {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> pending(1) == 0 && pending(2) == 0);
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(
                            () ->
                                    figure("task.done-on-time", "denominator")
                                                    == acknowledged.tasks().size()
                                            && figure("task.done-on-time", "numerator")
                                                    == acknowledged.completedNow());
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(
                            () ->
                                    noticesPerTask(Member.OFFICER, "TASK_ASSIGNED").size()
                                                    >= acknowledged.tasks().size()
                                            && staleCopies().isEmpty());
        }

        private double pending(int instance) {
            String text =
                    Api.at(system.url("plan", instance).toString())
                            .get("/actuator/prometheus")
                            .text();
            return text.lines()
                    .filter(line -> line.startsWith("lantoa_outbox_pending"))
                    .mapToDouble(
                            line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }

        /** What stands on the topic, each event once however often it was sent. */
        private Map<String, Map<Long, String>> toldOnce() {
            Map<String, Map<Long, String>> told = new HashMap<>();
            for (Wire.Told event : Wire.heard(system.kafka(), "plan.events")) {
                told.computeIfAbsent(event.key(), k -> new TreeMap<>())
                        .put(sequence(event), event.type());
            }
            return told;
        }

        private List<String> inversions() {
            Map<String, Long> last = new HashMap<>();
            List<String> inversions = new ArrayList<>();
            for (Wire.Told event : Wire.heard(system.kafka(), "plan.events")) {
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

        private List<String> brokenChains() {
            List<String> broken = new ArrayList<>();
            Api auditor = running.api("plan", Member.AUDITOR);
            for (String task : acknowledged.tasks()) {
                Reply verified = auditor.get("/audit/" + task + "/verification");
                if (!verified.at("intact").equals("true")
                        || Long.parseLong(verified.at("events")) != acknowledged.of(task).size()) {
                    broken.add(task + " " + verified.text());
                }
            }
            return broken;
        }

        private long figure(String indicator, String part) {
            String number =
                    running.api("reporting", 2, Member.FOCAL)
                            .get("/indicators/" + indicator + "?unit=HTQT&period=2023-Q1")
                            .at(part);
            return number.isEmpty() ? 0 : Long.parseLong(number);
        }

        private long sumOfEntries(String part) {
            return items(
                            running.api("reporting", Member.FOCAL),
                            "/indicators/task.done-on-time/entries?unit=HTQT&period=2023-Q1&limit=200&part="
                                    + part)
                    .stream()
                    .mapToLong(entry -> entry.path("amount").asLong())
                    .sum();
        }

        private Map<String, Integer> noticesPerTask(Member reader, String kind) {
            Map<String, Integer> perTask = new HashMap<>();
            for (JsonNode item : items(running.api("notification", reader), "/inbox?limit=200")) {
                if (item.path("kind").asString().equals(kind)) {
                    perTask.merge(item.path("subject").asString(), 1, Integer::sum);
                }
            }
            return perTask;
        }

        private List<String> staleCopies() {
            Map<String, String> statuses = new HashMap<>();
            for (JsonNode copy :
                    items(running.api("content", Member.EDITOR), "/citable-tasks?limit=200")) {
                statuses.put(copy.path("id").asString(), copy.path("status").asString());
            }
            return acknowledged.tasks().stream()
                    .filter(
                            task ->
                                    !expectedStatus(task)
                                            .equals(Optional.ofNullable(statuses.get(task))))
                    .toList();
        }

        private Optional<String> expectedStatus(String task) {
            return acknowledged.of(task).values().stream()
                    .reduce((earlier, later) -> later)
                    .map(
                            last ->
                                    switch (last) {
                                        case "TaskCompleted" -> "COMPLETED";
                                        case "TaskReopened" -> "STARTED";
                                        default -> "ASSIGNED";
                                    });
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
}
