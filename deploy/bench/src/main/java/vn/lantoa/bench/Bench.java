package vn.lantoa.bench;

import java.nio.file.Path;

/**
 * {@code deploy/bench/run visible|quarter|documents|tasks|durable [port base]}, against a running
 * system.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String which = arguments.length > 0 ? arguments[0] : "";
        Target target = Target.at(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8080);
        switch (which) {
            case "visible" -> new VisibleBench(target).run();
            case "quarter" ->
                    new QuarterBench(target).run(Path.of(System.getProperty("lantoa.repository")));
            case "documents" ->
                    new DocumentsBench(target)
                            .run(Path.of(System.getProperty("lantoa.repository")));
            case "tasks" ->
                    new TasksBench(target).run(Path.of(System.getProperty("lantoa.repository")));
            case "durable" -> new DurableBench(target).run();
            default -> {
                System.err.println(
                        "Usage: deploy/bench/run visible|quarter|documents|tasks|durable [port base]");
                System.exit(2);
            }
        }
    }
}
