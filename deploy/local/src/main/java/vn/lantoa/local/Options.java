package vn.lantoa.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What was asked for on the command line. */
record Options(Path data, int portBase, Optional<OffsetDateTime> clock, boolean demo) {

    private static final String DEMO = "--demo";

    /**
     * @param defaultData where everything is kept when nothing is said; a demonstration has a
     *     folder of its own beside it
     * @throws CannotStart with a sentence about the first option that is wrong
     */
    static Options parse(String[] args, Path defaultData) {
        var given = List.of(args);
        boolean demo = given.contains(DEMO);
        var data =
                demo
                        ? defaultData.resolveSibling(defaultData.getFileName() + "-demo")
                        : defaultData;
        var options = new Options(data, Ports.DEFAULT_BASE, Optional.empty(), demo);
        var words = given.iterator();
        while (words.hasNext()) {
            var name = words.next();
            if (name.equals(DEMO)) {
                continue;
            }
            if (words.hasNext()) {
                options = options.with(name, words.next());
            } else {
                throw new CannotStart(name + " needs a value; see --help.");
            }
        }
        if (demo && options.clock().isPresent()) {
            throw new CannotStart("--demo brings its own time; leave --clock out.");
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--data" -> new Options(path(value), portBase, clock, demo);
            case "--port-base" -> new Options(data, port(value), clock, demo);
            case "--clock" -> new Options(data, portBase, Optional.of(time(value)), demo);
            default -> throw new CannotStart("There is no option " + name + "; see --help.");
        };
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new CannotStart("--data must be a folder, not " + value + ".", e);
        }
    }

    private static int port(String value) {
        try {
            return new Ports(Integer.parseInt(value)).base();
        } catch (NumberFormatException e) {
            throw new CannotStart("--port-base must be a port, not " + value + ".", e);
        }
    }

    private static OffsetDateTime time(String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeParseException e) {
            throw new CannotStart(
                    "--clock must be a time with its offset, as 2023-01-01T08:00+07:00, not "
                            + value
                            + ".",
                    e);
        }
    }
}
