package vn.lantoa.parts.broker;

import java.time.Duration;
import java.util.List;

/** A consumer to be killed: prints how many partitions it holds whenever that changes. */
final class ConsumerMain {
    private ConsumerMain() {}

    /** Arguments: broker, group, topic. */
    public static void main(String[] args) {
        try (var consumer = Clients.consumer(args[0], args[1])) {
            consumer.subscribe(List.of(args[2]));
            for (int known = 0; ; ) {
                consumer.poll(Duration.ofMillis(100));
                int held = consumer.assignment().size();
                if (held != known) {
                    known = held;
                    System.out.println("holds " + held);
                }
            }
        }
    }
}
