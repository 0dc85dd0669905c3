package vn.lantoa.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after a completion is sent to plan-service it shows in reporting's figure, at 20
 * completions a second: each task has a plan of its own, so each has a figure of its own.
 */
final class VisibleBench {

    private static final int COMPLETIONS = 400;
    private static final int WARM_UP = 100;
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1) / 20;

    private final Target target;
    private final String focal;
    private final String officer;

    VisibleBench(Target target) throws IOException, InterruptedException {
        this.target = target;
        this.focal = target.token("focal");
        this.officer = target.token("officer");
    }

    void run() throws IOException, InterruptedException {
        String due = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusYears(1).toString();
        String[] tasks = new String[WARM_UP + COMPLETIONS];
        String[] plans = new String[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            plans[i] = "bench-" + System.nanoTime();
            tasks[i] =
                    target.post(
                                    focal,
                                    target.plan() + "/tasks",
                                    "{\"title\":\"t\",\"unit\":\"HTQT\",\"dueDate\":\"%s\",\"plan\":\"%s\"}"
                                            .formatted(due, plans[i]))
                            .path("id")
                            .asString();
        }
        double[] millis = new double[tasks.length];
        long start = System.nanoTime();
        for (int i = 0; i < tasks.length; i++) {
            LockSupport.parkNanos(start + i * EVERY_NANOS - System.nanoTime());
            millis[i] = visibleAfter(tasks[i], plans[i], due);
        }
        double[] counted = Arrays.copyOfRange(millis, WARM_UP, millis.length);
        Arrays.sort(counted);
        System.out.printf(
                "completion sent -> visible in the figure, %d at up to 20/s: p50 %.1f ms, p95 %.1f"
                        + " ms, p99 %.1f ms, most %.1f ms%n",
                counted.length,
                counted[counted.length / 2],
                counted[counted.length * 95 / 100],
                counted[counted.length * 99 / 100],
                counted[counted.length - 1]);
    }

    private double visibleAfter(String task, String plan, String due)
            throws IOException, InterruptedException {
        long sent = System.nanoTime();
        target.post(
                officer,
                target.plan() + "/tasks/" + task + "/completion",
                "{\"evidence\":[{\"kind\":\"URL\",\"url\":\"https://songoaivu.example.vn/1\"}]}");
        String figure =
                target.reporting()
                        + "/indicators/task.done-on-time?unit=HTQT&plan=%s&period=%s"
                                .formatted(plan, due.substring(0, 4));
        while (target.get(focal, figure).path("numerator").asLong() < 1) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return (System.nanoTime() - sent) / 1e6;
    }
}
