package vn.lantoa.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after a completion is sent to plan-service it shows in reporting's figure, at 20
 * completions a second: each task has a due day of its own, so each has a figure of its own.
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
        // So far away that no other task is due then, and no run meets another one.
        LocalDate first = LocalDate.of(ThreadLocalRandom.current().nextInt(3000, 9000), 1, 1);
        String[] tasks = new String[WARM_UP + COMPLETIONS];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] =
                    target.post(
                                    focal,
                                    target.plan() + "/tasks",
                                    "{\"title\":\"t\",\"unit\":\"HTQT\",\"dueDate\":\"%s\"}"
                                            .formatted(first.plusDays(i)))
                            .path("id")
                            .asString();
        }
        double[] millis = new double[tasks.length];
        long start = System.nanoTime();
        for (int i = 0; i < tasks.length; i++) {
            LockSupport.parkNanos(start + i * EVERY_NANOS - System.nanoTime());
            millis[i] = visibleAfter(tasks[i], first.plusDays(i));
        }
        Percentiles.after(WARM_UP, millis).print("completion sent -> visible in the figure");
    }

    private double visibleAfter(String task, LocalDate due)
            throws IOException, InterruptedException {
        long sent = System.nanoTime();
        target.post(
                officer,
                target.plan() + "/tasks/" + task + "/completion",
                "{\"evidence\":[{\"kind\":\"URL\",\"url\":\"https://songoaivu.example.vn/1\"}]}");
        String figure =
                target.reporting()
                        + "/indicators/task.done-on-time?unit=HTQT&from=%s&to=%s"
                                .formatted(due, due);
        while (target.get(focal, figure).path("numerator").asLong() < 1) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return (System.nanoTime() - sent) / 1e6;
    }
}
