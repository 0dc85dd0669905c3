package vn.lantoa.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code images/Dockerfile} makes of a module, made here by the very lines of that file: the
 * jar taken apart by its RUN line, the layers laid upon each other in the order of its COPY lines.
 *
 * @param folder the working folder of the image
 * @param environment what the image adds to a container's environment
 * @param entryPoint the command a container runs
 */
record Image(Path folder, Map<String, String> environment, List<String> entryPoint) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /**
     * @param module as compose.yaml names it, e.g. {@code deploy/front-door}
     */
    static Image of(String module) {
        String dockerfile = ComposeFile.contentOf(ComposeFile.DEPLOY.resolve("images/Dockerfile"));
        try {
            Path folder = Path.of("target", "images", module.replace('/', '-'));
            remove(folder);
            Path build = Files.createDirectories(folder.resolve("build"));
            Path app = Files.createDirectories(folder.resolve("app"));
            Files.copy(jarOf(module), build.resolve("app.jar"));
            run(build, only(dockerfile, "RUN (java .+)").group(1));
            for (MatchResult layer :
                    all(dockerfile, "COPY --from=extracted /build/(\\S+) \\./").toList()) {
                lay(build.resolve(layer.group(1)), app);
            }
            Map<String, String> environment = new TreeMap<>();
            all(dockerfile, "ENV (\\w+)=\"(.*)\"")
                    .forEach(it -> environment.put(it.group(1), it.group(2)));
            return new Image(app, environment, entryPoint(dockerfile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> entryPoint(String dockerfile) {
        List<String> command =
                new ArrayList<>(
                        ComposeFile.texts(
                                        JsonMapper.shared()
                                                .readTree(
                                                        only(dockerfile, "ENTRYPOINT (.+)")
                                                                .group(1)))
                                .toList());
        command.set(0, JAVA.resolve(command.getFirst()).toString());
        // Only to be quick: two cores start five applications here.
        command.add(1, "-XX:TieredStopAtLevel=1");
        return command;
    }

    private static Path jarOf(String module) throws IOException {
        Path target = ComposeFile.DEPLOY.resolveSibling(module).resolve("target");
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(target)) {
            try (var found = Files.newDirectoryStream(target, "*.jar")) {
                found.forEach(jars::add);
            }
        }
        if (jars.size() != 1) {
            throw new IOException(
                    "The image needs exactly one jar in %s, and there is %s; mvn package makes it."
                            .formatted(target, jars));
        }
        return jars.getFirst();
    }

    private static void run(Path folder, String command) throws IOException {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        shell.environment().merge("PATH", JAVA.toString(), (path, java) -> java + ":" + path);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void lay(Path layer, Path upon) throws IOException {
        try (Stream<Path> files = Files.walk(layer)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path laid = upon.resolve(layer.relativize(file));
                Files.createDirectories(laid.getParent());
                Files.move(file, laid);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static MatchResult only(String dockerfile, String line) {
        List<MatchResult> found = all(dockerfile, line).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(line + " is there " + found.size() + " times");
        }
        return found.getFirst();
    }

    private static Stream<MatchResult> all(String dockerfile, String line) {
        return Pattern.compile("(?m)^" + line + "$").matcher(dockerfile).results();
    }
}
