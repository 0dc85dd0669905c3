package vn.lantoa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/**
 * Lists of tasks: the same questions to a plan with 200 tasks and to one with 20,000, in turns. A
 * page must cost what is on it, not what the plan has.
 */
final class TasksBench {

    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final int AT_ONCE = 16;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;
    private static final Path DOCUMENT =
            Path.of("deploy/local/src/main/resources/demo/ke-hoach-2023.md");
    private static final List<String> UNITS = List.of("HTQT", "LS-VHDN", "VPTTr", "TCHC");
    private static final List<String> TOPICS =
            List.of("a1", "a2", "c1", "c3", "c7", "c9", "d", "e");

    private final Target target;
    private final String focal;
    private final int number = ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000);

    TasksBench(Target target) throws IOException, InterruptedException {
        this.target = target;
        this.focal = target.token("focal");
    }

    /**
     * @param repository whose demonstration's plan the tasks belong to
     */
    void run(Path repository) throws IOException, InterruptedException, ExecutionException {
        String document = Files.readString(repository.resolve(DOCUMENT));
        String small = plan(document, 0, FEW);
        String large = plan(document, 1, MANY);
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("first page", "");
        questions.put("one topic", "&topic=c7");
        questions.put("one unit", "&unit=HTQT");
        questions.put("one state", "&state=ASSIGNED");
        questions.put("a state of a unit", "&state=ASSIGNED&unit=HTQT");
        questions.put("not overdue", "&overdue=false");
        questions.put("due in a month", "&from=2099-06-01&to=2099-06-30");
        for (var question : questions.entrySet()) {
            compare(
                    question.getKey(),
                    tasks(small) + question.getValue(),
                    tasks(large) + question.getValue());
        }
        compare("a page in the middle", inTheMiddle(small, FEW), inTheMiddle(large, MANY));
    }

    private String tasks(String plan) {
        return target.plan() + "/tasks?limit=20&plan=" + plan;
    }

    private String plan(String document, int n, int tasks)
            throws IOException, InterruptedException, ExecutionException {
        byte[] numbered =
                document.replace("1406/KH-SNgV", (number + n) + "/KH-SNgV")
                        .getBytes(StandardCharsets.UTF_8);
        String plan = target.upload(focal, target.plan() + "/plans/import", numbered);
        List<Future<JsonNode>> sent = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < tasks; i++) {
                String task = task(plan, i);
                sent.add(writers.submit(() -> target.post(focal, target.plan() + "/tasks", task)));
            }
        }
        for (Future<JsonNode> answer : sent) {
            answer.get();
        }
        return plan;
    }

    private static String task(String plan, int i) {
        return """
        {"title": "Nhiệm vụ %d", "unit": "%s", "dueDate": "2099-%02d-%02d", "plan": "%s", "topic": "%s"}"""
                .formatted(
                        i,
                        UNITS.get(i % UNITS.size()),
                        1 + i % 12,
                        1 + i % 28,
                        plan,
                        TOPICS.get(i / 7 % TOPICS.size()));
    }

    /** Where the second half begins. */
    private String inTheMiddle(String plan, int tasks) throws IOException, InterruptedException {
        String next = "";
        for (int passed = 0; passed < tasks / 2; passed += 20) {
            next = "&after=" + target.get(focal, tasks(plan) + next).path("next").asString();
        }
        return tasks(plan) + next;
    }

    /** In turns, so that what the machine does besides slows both. */
    private void compare(String question, String small, String large)
            throws IOException, InterruptedException {
        double[] ofFew = new double[WARM_UP + ROUNDS];
        double[] ofMany = new double[ofFew.length];
        for (int i = 0; i < ofFew.length; i++) {
            ofFew[i] = timed(small);
            ofMany[i] = timed(large);
        }
        System.out.printf(
                "%s: p50 %.2f ms of %,d tasks, %.2f ms of %,d: ratio %.2f%n",
                question, median(ofFew), FEW, median(ofMany), MANY, median(ofMany) / median(ofFew));
    }

    private double timed(String url) throws IOException, InterruptedException {
        long sent = System.nanoTime();
        target.get(focal, url);
        return (System.nanoTime() - sent) / 1e6;
    }

    private static double median(double[] millis) {
        double[] counted = Arrays.copyOfRange(millis, WARM_UP, millis.length);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }
}
