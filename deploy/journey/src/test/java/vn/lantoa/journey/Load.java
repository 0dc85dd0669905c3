package vn.lantoa.journey;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** People at work while the system breaks. */
final class Load {

    /** What one of them does, step by step. */
    interface Work {
        void step();
    }

    private final List<Work> people;
    private final ExecutorService threads;
    private volatile boolean working = true;

    Load(List<Work> people) {
        this.people = List.copyOf(people);
        this.threads = Executors.newFixedThreadPool(people.size());
    }

    void start() {
        people.forEach(person -> threads.submit(() -> work(person)));
    }

    private void work(Work person) {
        while (working) {
            // People, not a benchmark: the processes that start need the machine, too.
            Insistence.pause(60);
            person.step();
        }
    }

    /** Everybody finishes the command at hand, and goes. */
    void stop() throws InterruptedException {
        working = false;
        threads.shutdown();
        if (!threads.awaitTermination(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a command is still not answered after two minutes");
        }
    }
}
