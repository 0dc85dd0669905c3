package vn.lantoa.journey;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/**
 * People at work while the system breaks: each command is repeated under its key, at the other
 * instance, until it is answered; what was answered is written down.
 */
final class Load {

    private static final int PEOPLE = 5;
    private static final Map<String, Object> EVIDENCE =
            Map.of(
                    "evidence",
                    List.of(Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1")));

    private final Running running;
    private final Acknowledged acknowledged;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong surprises = new AtomicLong();
    private volatile String surprise = "";
    private volatile boolean working = true;

    Load(Running running, Acknowledged acknowledged) {
        this.running = running;
        this.acknowledged = acknowledged;
    }

    void start() {
        for (int person = 0; person < PEOPLE; person++) {
            int seed = person;
            people.submit(() -> work(new Random(seed)));
        }
    }

    /** Everybody finishes the command at hand, and goes. */
    void stop() throws InterruptedException {
        working = false;
        people.shutdown();
        if (!people.awaitTermination(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a command is still not answered after two minutes");
        }
    }

    long retries() {
        return retries.get();
    }

    /** Answers that no command of the load should get. */
    String surprises() {
        return surprises.get() == 0 ? "" : surprises.get() + ", e.g. " + surprise;
    }

    private void work(Random chance) {
        List<String> open = new ArrayList<>();
        List<String> completed = new ArrayList<>();
        while (working) {
            pause(20); // people, not a benchmark: the processes that start need the machine, too
            int what = chance.nextInt(10);
            if (what < 4 || (open.isEmpty() && completed.isEmpty())) {
                Reply reply = command(Member.FOCAL, "/tasks", newTask(chance), chance);
                if (note(reply, "TaskAssigned")) {
                    open.add(reply.at("id"));
                }
            } else if (what < 8 && !open.isEmpty()) {
                String task = open.remove(chance.nextInt(open.size()));
                Reply reply =
                        command(Member.OFFICER, "/tasks/" + task + "/completion", EVIDENCE, chance);
                note(reply, "TaskCompleted");
                completed.add(task);
            } else if (!completed.isEmpty()) {
                String task = completed.remove(chance.nextInt(completed.size()));
                Reply reply =
                        command(
                                Member.UNIT_HEAD,
                                "/tasks/" + task + "/reopening",
                                Map.of("reason", "Thiếu đường dẫn"),
                                chance);
                note(reply, "TaskReopened");
                open.add(task);
            }
        }
    }

    private static Map<String, Object> newTask(Random chance) {
        String day = "2023-0%d-1%d".formatted(1 + chance.nextInt(3), chance.nextInt(10));
        return Map.of("title", "Đăng tin", "unit", "HTQT", "dueDate", day);
    }

    private boolean note(Reply reply, String type) {
        if (reply.status() / 100 != 2) {
            surprises.incrementAndGet();
            surprise = type + ": " + reply.status() + " " + reply.text();
            return false;
        }
        acknowledged.change(reply.at("id"), Long.parseLong(reply.at("version")), type);
        return true;
    }

    /** Until it is answered by anything but "not now". */
    private Reply command(Member by, String path, Object body, Random chance) {
        String key = new UUID(chance.nextLong(), System.nanoTime()).toString();
        int instance = 1 + chance.nextInt(2);
        while (true) {
            try {
                Api api = running.api("plan", instance, by).with("Idempotency-Key", key);
                Reply reply = api.post(path, body);
                boolean notNow =
                        reply.status() == 503 || reply.at("code").equals("aggregate.contended");
                if (!notNow) {
                    return reply;
                }
            } catch (UncheckedIOException notAnswered) {
                pause(100);
            }
            retries.incrementAndGet();
            instance = 3 - instance;
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
