package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {
    private final SlowDisk disk = new SlowDisk();
    private final Gate gate = new Gate(disk);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private int value;

    @AfterEach
    void close() {
        threads.shutdown();
    }

    @Test
    void aReadIsAnsweredOnlyWhenWhatItSawIsCommitted() throws Exception {
        var write = CompletableFuture.supplyAsync(() -> gate.write(() -> value = 1), threads);
        disk.commitBegun.await();

        CountDownLatch seen = new CountDownLatch(1);
        var read =
                CompletableFuture.supplyAsync(
                        () ->
                                gate.read(
                                        () -> {
                                            seen.countDown();
                                            return value;
                                        }),
                        threads);

        seen.await();
        assertThatThrownBy(() -> read.get(200, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        disk.mayCommit.countDown();
        assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(write.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void aReadOfWhatIsCommittedCommitsNothing() {
        disk.mayCommit.countDown();
        gate.write(() -> value = 1);

        gate.read(() -> value);

        assertThat(disk.commits).hasValue(1);
    }

    @Test
    void aFailingWriteCommitsWhatItLeftBehind() {
        disk.mayCommit.countDown();

        assertThatThrownBy(
                        () ->
                                gate.write(
                                        () -> {
                                            throw new IllegalStateException("half done");
                                        }))
                .hasMessage("half done");

        assertThat(disk.commits).hasValue(1);
    }

    private static final class SlowDisk implements Disk {
        private final CountDownLatch commitBegun = new CountDownLatch(1);
        private final CountDownLatch mayCommit = new CountDownLatch(1);
        private final AtomicInteger commits = new AtomicInteger();

        @Override
        public void endOfChange() {
            // the test's value needs no record
        }

        @Override
        public void commit() {
            commitBegun.countDown();
            try {
                mayCommit.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            commits.incrementAndGet();
        }

        @Override
        public Pin pin() {
            return () -> {};
        }
    }
}
