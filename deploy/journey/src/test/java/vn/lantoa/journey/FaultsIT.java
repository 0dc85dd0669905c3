package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.local.LocalSystem;
import vn.lantoa.local.Restarts;

/**
 * Two instances of each service, people at work, and every process killed with -9, wave by wave,
 * the store frozen on top, then the clock three months on with one more kill: afterwards everything
 * that was acknowledged is there, once, in order, and nothing else.
 */
class FaultsIT {

    private static final Logger log = LoggerFactory.getLogger(FaultsIT.class);

    /** Longer than any timeout of a client of the store. */
    private static final Duration FROZEN = Duration.ofSeconds(25);

    /** Together they fall; one of the two of each service is there when the others die. */
    private static final List<List<String>> WAVES =
            List.of(
                    List.of("plan", "content", "reporting", "notification"),
                    List.of("broker"),
                    List.of("plan-2", "content-2", "reporting-2", "notification-2"),
                    List.of("store"));

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
            Insistence insistence = new Insistence(running);
            Acknowledged tasks = new Acknowledged("TaskCompleted", "TaskReopened");
            Acknowledged articles = new Acknowledged("ArticlePublished", "ArticleWithdrawn");
            ArticleWork.Topics topics = new ArticleWork.Topics();
            String plan = issued(running);
            String column = column(running);
            List<String> codes = QuarterJourneyIT.LEAVES;
            Load load =
                    new Load(
                            Stream.<Load.Work>concat(
                                            IntStream.range(0, 3)
                                                    .mapToObj(
                                                            n ->
                                                                    new TaskWork(
                                                                            insistence,
                                                                            tasks,
                                                                            new Random(n))),
                                            Stream.concat(
                                                    IntStream.range(3, 5)
                                                            .mapToObj(
                                                                    n ->
                                                                            new ArticleWork(
                                                                                    insistence,
                                                                                    articles,
                                                                                    topics,
                                                                                    plan,
                                                                                    codes,
                                                                                    new Random(n))),
                                                    Stream.of(importingAgain(insistence, plan))))
                                    .toList());
            load.start();
            awaitEvents(tasks, articles, 50);

            for (List<String> wave : WAVES) {
                long before = tasks.events() + articles.events();
                for (String part : wave) {
                    system.awaitReady(sibling(part), Duration.ofSeconds(120));
                    system.kill9(part);
                }
                log.info("faults: killed {}", wave);
                awaitEvents(tasks, articles, before + 20);
            }
            for (String part : WAVES.stream().flatMap(List::stream).toList()) {
                system.awaitReady(part, Duration.ofSeconds(120));
            }
            log.info("faults: everything is back");
            freeze(system, "store", FROZEN);
            awaitEvents(tasks, articles, tasks.events() + articles.events() + 50);
            load.stop();
            log.info("faults: the work is done");

            assertThat(insistence.surprises()).as("answers nobody expects").isEmpty();
            assertThat(tasks.contradictions()).isEmpty();
            assertThat(articles.contradictions()).isEmpty();
            Checker checker = new Checker(system, running, tasks, articles, topics, plan, column);
            checker.checkWork(insistence.retries());

            move(running, "2023-04-02T08:00+07:00");
            system.kill9("plan");
            system.kill9("content-2");
            checker.checkClock();
        }
    }

    private static String issued(Running running) {
        String plan = SamplePlan.imported(running, SamplePlan.bytes()).at("id");
        SamplePlan.issue(running, plan);
        return plan;
    }

    /** Nothing ever appears in it. */
    private static String column(Running running) {
        return running.api("content", Member.EDITOR)
                .post("/columns", Map.of("title", "Hỏi đáp", "cadence", "MONTHLY"))
                .at("id");
    }

    /** The same bytes are the same plan, whatever instance takes them in whatever state. */
    private static Load.Work importingAgain(Insistence insistence, String plan) {
        Random chance = new Random(7);
        return () -> {
            Reply reply =
                    insistence.ask(
                            "plan",
                            Member.FOCAL,
                            api ->
                                    api.upload(
                                            "/plans/import",
                                            SamplePlan.MARKDOWN,
                                            SamplePlan.bytes()),
                            chance);
            if (reply.status() != 201 || !reply.at("id").equals(plan)) {
                insistence.surprise("import again: " + reply.status() + " " + reply.text());
            }
            Insistence.pause(500);
        };
    }

    /** The other instance; the broker and the store have none but themselves. */
    private static String sibling(String part) {
        return switch (part) {
            case "broker", "store" -> part;
            default -> part.endsWith("-2") ? part.substring(0, part.length() - 2) : part + "-2";
        };
    }

    private static void awaitEvents(Acknowledged tasks, Acknowledged articles, long wanted) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> tasks.events() + articles.events() >= wanted);
    }

    private static void move(Running running, String time) {
        Reply moved =
                running.api("plan", Member.OPERATOR).post("/actuator/clock", Map.of("now", time));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
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
}
