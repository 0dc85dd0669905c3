package vn.lantoa.local;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One process of the system, as data.
 *
 * @param name what people call it, e.g. {@code plan} or {@code plan-2}; also its log's name
 * @param classPath jars, in order
 * @param main the class whose {@code main} is run
 * @param arguments of that main
 * @param jvm options of its JVM
 * @param environment what it gets besides the launcher's own environment
 * @param ports on 127.0.0.1 that must be free before it starts
 * @param readiness how it tells that it can be used
 */
public record Part(
        String name,
        List<Path> classPath,
        String main,
        List<String> arguments,
        List<String> jvm,
        Map<String, String> environment,
        List<Integer> ports,
        Readiness readiness) {

    public Part {
        classPath = List.copyOf(classPath);
        arguments = List.copyOf(arguments);
        jvm = List.copyOf(jvm);
        environment = Map.copyOf(environment);
        ports = List.copyOf(ports);
    }

    /**
     * The command of its process. A shell steps aside for the JVM at once, having made it deaf to
     * Ctrl-C: a terminal sends that to all processes, but the parts must stop one after another.
     */
    List<String> command(Path childJar, Path data) {
        var command = new ArrayList<String>();
        command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-cp");
        command.add(
                childJar
                        + File.pathSeparator
                        + classPath.stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)));
        command.add(Child.class.getName());
        command.add(data.toString());
        command.add(main);
        command.addAll(arguments);
        return command;
    }
}
