package vn.lantoa.parts.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Orders commands and holds replies back until the disk has what they say.
 *
 * <p>Readers run side by side, a writer runs alone. Every write draws a ticket. A commit takes all
 * tickets drawn so far to the disk at once, so many writers share one. A reply leaves when its own
 * ticket, or for a read the last ticket drawn before it, is committed: nobody is told of a change
 * that a crash could still undo.
 */
final class Gate {
    private final Disk disk;
    private final ReentrantReadWriteLock order = new ReentrantReadWriteLock();
    private final ReentrantLock committing = new ReentrantLock();

    /** Guarded by {@code order}. */
    private long drawn;

    private volatile long committed;

    Gate(Disk disk) {
        this.disk = disk;
    }

    <T> T read(Supplier<T> command) {
        long seen;
        T reply;
        order.readLock().lock();
        try {
            try (Disk.Pin _ = disk.pin()) {
                reply = command.get();
            }
            seen = drawn;
        } finally {
            order.readLock().unlock();
        }
        awaitCommitted(seen);
        return reply;
    }

    <T> T write(Supplier<T> command) {
        long ticket = 0;
        try {
            order.writeLock().lock();
            try {
                return command.get();
            } finally {
                disk.endOfChange();
                ticket = ++drawn;
                order.writeLock().unlock();
            }
        } finally {
            awaitCommitted(ticket); // also what a failing command left behind
        }
    }

    private void awaitCommitted(long ticket) {
        if (committed >= ticket) {
            return;
        }
        committing.lock();
        try {
            if (committed >= ticket) {
                return; // the commit before ours took it along
            }
            long upTo;
            order.readLock().lock(); // behind the writers who are waiting already: they join
            try {
                upTo = drawn;
            } finally {
                order.readLock().unlock();
            }
            disk.commit();
            committed = upTo;
        } finally {
            committing.unlock();
        }
    }

    /** Runs while no writer does; readers go on. */
    void betweenWriters(Runnable work) {
        order.readLock().lock();
        try {
            work.run();
        } finally {
            order.readLock().unlock();
        }
    }
}
