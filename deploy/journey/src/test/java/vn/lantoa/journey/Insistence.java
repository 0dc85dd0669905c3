package vn.lantoa.journey;

import java.io.UncheckedIOException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/**
 * Repeats a command under its key, at the other instance, until it is answered; what was answered
 * is written down.
 */
final class Insistence {

    private final Running running;
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong surprises = new AtomicLong();
    private volatile String surprise = "";

    Insistence(Running running) {
        this.running = running;
    }

    long retries() {
        return retries.get();
    }

    /** Answers that no command of the load should get. */
    String surprises() {
        return surprises.get() == 0 ? "" : surprises.get() + ", e.g. " + surprise;
    }

    Reply command(String service, Member by, String path, Object body, Random chance) {
        return ask(service, by, api -> api.post(path, body), chance);
    }

    /** Until it is answered by anything but "not now". */
    Reply ask(String service, Member by, Function<Api, Reply> request, Random chance) {
        String key = new UUID(chance.nextLong(), System.nanoTime()).toString();
        int instance = 1 + chance.nextInt(2);
        while (true) {
            try {
                Api api = running.api(service, instance, by).with("Idempotency-Key", key);
                Reply reply = request.apply(api);
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

    boolean note(Reply reply, String type, Acknowledged acknowledged) {
        if (reply.status() / 100 != 2) {
            surprise(type + ": " + reply.status() + " " + reply.text());
            return false;
        }
        acknowledged.change(reply.at("id"), Long.parseLong(reply.at("version")), type);
        return true;
    }

    void surprise(String what) {
        surprises.incrementAndGet();
        surprise = what;
    }

    static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
