package vn.lantoa.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;

/**
 * Durable commands a second through the whole HTTP path (token, validation, decision, write with
 * event, relay behind it) against raw inserts of documents of the same size through the driver, in
 * turns on the same store, eight at a time; what counts is the ratio.
 */
final class DurableBench {

    private static final int CLIENTS = 8;
    private static final int EACH = 250;
    private static final int ROUNDS = 5;

    private final Target target;

    DurableBench(Target target) {
        this.target = target;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        String focal = target.token("focal");
        String body = "{\"title\":\"Đăng tin\",\"unit\":\"HTQT\",\"dueDate\":\"2030-03-31\"}";
        String filler = "x".repeat(1_100); // a task's document with its event
        try (MongoClient client = MongoClients.create(target.store());
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            MongoCollection<Document> raw =
                    client.getDatabase("bench").getCollection("raw" + System.nanoTime());
            Callable<Void> command =
                    () -> {
                        target.post(focal, target.plan() + "/tasks", body);
                        return null;
                    };
            Callable<Void> insert =
                    () -> {
                        raw.insertOne(
                                new Document("_id", UUID.randomUUID().toString())
                                        .append("filler", filler));
                        return null;
                    };
            perSecond(clients, command);
            perSecond(clients, insert);
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                double commands = perSecond(clients, command);
                double inserts = perSecond(clients, insert);
                ratios[round] = commands / inserts;
                System.out.printf(
                        "round %d: %.0f commands/s, %.0f raw inserts/s, ratio %.2f%n",
                        round + 1, commands, inserts, ratios[round]);
            }
            Arrays.sort(ratios);
            System.out.printf(
                    "durable commands against raw inserts: median ratio %.2f%n",
                    ratios[ROUNDS / 2]);
            raw.drop();
        }
    }

    private static double perSecond(ExecutorService clients, Callable<Void> once)
            throws InterruptedException, ExecutionException {
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            work.add(
                    () -> {
                        for (int n = 0; n < EACH; n++) {
                            once.call();
                        }
                        return null;
                    });
        }
        long start = System.nanoTime();
        for (Future<Void> done : clients.invokeAll(work)) {
            done.get();
        }
        return CLIENTS * EACH / ((System.nanoTime() - start) / 1e9);
    }
}
