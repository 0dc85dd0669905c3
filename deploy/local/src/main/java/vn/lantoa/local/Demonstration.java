package vn.lantoa.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.local.demo.Beginning;

/**
 * Has a demonstration told in a system that runs: by a process of its own, which does what people
 * do, over HTTP. Once in a folder; one that was cut off is told on.
 */
record Demonstration(Path data, Build build) {

    /**
     * When it begins.
     *
     * @throws CannotStart when there is something else in the folder
     */
    OffsetDateTime begin() {
        try {
            if (Files.exists(data.resolve("store.mv")) && !Files.exists(begun())) {
                throw new CannotStart(
                        "The folder %s holds other data: give --demo a folder of its own with --data."
                                .formatted(data));
            }
            Files.createDirectories(data);
            Files.writeString(begun(), "");
            return Beginning.AT;
        } catch (IOException e) {
            throw new CannotStart("The folder " + data + " cannot be used: " + e + ".", e);
        }
    }

    void tell(LocalSystem system) {
        if (Files.exists(told())) {
            return;
        }
        System.out.println("Telling the demonstration's story (a minute at most) …");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m"));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", classPath(), "vn.lantoa.local.demo.Demo"));
        command.add(system.issuer().toString());
        command.add(system.url("plan", 1).toString());
        command.add(system.url("content", 1).toString());
        command.add(system.frontDoor().toString());
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code == 0) {
                Files.writeString(told(), "");
            } else {
                System.err.println(
                        "The story broke off; start with --demo again to go on with it.");
            }
        } catch (IOException e) {
            System.err.println("The story could not be told: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String classPath() {
        var parts = new ArrayList<String>();
        parts.add(build.childJar().toString());
        build.parts().forEach(part -> parts.add(part.toString()));
        return String.join(File.pathSeparator, parts);
    }

    private Path begun() {
        return data.resolve("demo-begun");
    }

    private Path told() {
        return data.resolve("demo-told");
    }
}
