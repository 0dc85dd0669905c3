package vn.lantoa.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the build has put into the repository: the very jars that are deployed. */
record Build(Path repository) {

    /** The repository around the folder that this process was started in. */
    static Build around(Path start) {
        for (Path at = start.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("deploy/local/pom.xml"))) {
                return new Build(at);
            }
        }
        throw new CannotStart("There is no repository of Lan Tỏa around " + start + ".");
    }

    Path childJar() {
        return jar("deploy/local");
    }

    Application application(String module) {
        return Application.of(jar(module));
    }

    /** The class path of the broker and the store, as the build wrote it down. */
    List<Path> parts() {
        var file = repository.resolve("deploy/local/target/parts.classpath");
        if (!Files.exists(file)) {
            throw notBuilt(file);
        }
        try {
            return Stream.of(Files.readString(file).strip().split(File.pathSeparator, -1))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be read: " + e + ".", e);
        }
    }

    private Path jar(String module) {
        var artifact = Path.of(module).getFileName();
        var target = repository.resolve(module).resolve("target");
        var jars = list(target, artifact + "-[0-9]*.jar");
        if (jars.size() != 1) {
            throw notBuilt(target.resolve(artifact + ".jar"));
        }
        return jars.getFirst();
    }

    private CannotStart notBuilt(Path missing) {
        return new CannotStart(
                "%s is missing: build it with mvn package in %s.".formatted(missing, repository));
    }

    private static List<Path> list(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, glob)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be read: " + e + ".", e);
        }
        found.sort(null);
        return found;
    }
}
