package vn.lantoa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The quarter's journey, timed: how long the import of a plan takes, and how long after an article
 * is published it shows in coverage and on the portal.
 */
final class QuarterBench {

    private static final int IMPORTS = 100;
    private static final int ARTICLES = 200;
    private static final int WARM_UP = 50;
    private static final Path DOCUMENT =
            Path.of("deploy/local/src/main/resources/demo/ke-hoach-2023.md");

    private final Target target;
    private final String focal;
    private final String editor;

    QuarterBench(Target target) throws IOException, InterruptedException {
        this.target = target;
        this.focal = target.token("focal");
        this.editor = target.token("editor");
    }

    /**
     * @param repository whose demonstration's plan is imported, each time under another number
     */
    void run(Path repository) throws IOException, InterruptedException {
        String document = Files.readString(repository.resolve(DOCUMENT));
        int number = ThreadLocalRandom.current().nextInt(10_000, 99_000);
        double[] imports = new double[WARM_UP + IMPORTS];
        String plan = "";
        for (int i = 0; i < imports.length; i++) {
            byte[] numbered =
                    document.replace("1406/KH-SNgV", (number + i) + "/KH-SNgV")
                            .getBytes(StandardCharsets.UTF_8);
            long sent = System.nanoTime();
            plan = target.upload(focal, target.plan() + "/plans/import", numbered);
            imports[i] = (System.nanoTime() - sent) / 1e6;
        }
        Percentiles.after(WARM_UP, imports).print("import of a plan");
        issue(plan);

        double[] covered = new double[WARM_UP + ARTICLES];
        double[] shown = new double[covered.length];
        for (int i = 0; i < covered.length; i++) {
            publish(plan, i, covered, shown);
        }
        Percentiles.after(WARM_UP, covered).print("article published -> counted in coverage");
        Percentiles.after(WARM_UP, shown).print("article published -> on the portal");
    }

    private void issue(String plan) throws IOException, InterruptedException {
        String leader = target.token("leader");
        String address = target.plan() + "/plans/" + plan;
        target.post(focal, address + "/submission", "{}");
        target.post(leader, address + "/approval", "{}");
        target.post(leader, address + "/issuance", "{}");
    }

    private void publish(String plan, int n, double[] covered, double[] shown)
            throws IOException, InterruptedException {
        String article =
                target.post(
                                editor,
                                target.content() + "/articles",
                                """
                                {"title": "Tin %d", "text": "Tin ngắn.", "form": "NEWS", "audience": ["CITIZEN"],
                                 "topics": [{"plan": "%s", "code": "c7"}]}"""
                                        .formatted(n, plan))
                        .path("id")
                        .asString();
        String address = target.content() + "/articles/" + article;
        target.post(editor, address + "/submission", "{}");
        target.post(target.token("editor-2"), address + "/approval", "{}");
        long sent = System.nanoTime();
        String path =
                target.post(editor, address + "/publication", "{}")
                        .path("publication")
                        .path("path")
                        .asString();
        while (!target.isThere(target.content() + path)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        shown[n] = (System.nanoTime() - sent) / 1e6;
        String entries =
                target.reporting() + "/coverage?from=2000-01-01&to=2100-12-31&plan=" + plan;
        while (target.get(focal, entries).findValues("items").stream()
                .noneMatch(items -> items.isNumber() && items.asInt() == n + 1)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        covered[n] = (System.nanoTime() - sent) / 1e6;
    }
}
