package vn.lantoa.local;

import java.nio.file.Path;
import java.util.List;

/**
 * The launcher as a process, with stand-ins for parts. Arguments: the data folder, then name, port
 * and behaviour of the first part, and the same of the second, which starts after it.
 */
final class StandInLauncher {
    private StandInLauncher() {}

    public static void main(String[] args) {
        var first = StandIns.part(args[1], Integer.parseInt(args[2]), args[3]);
        var second = StandIns.part(args[4], Integer.parseInt(args[5]), args[6]);
        Launcher.run(
                LocalSystem.in(Path.of(args[0]))
                        .parts(StandIns.childJar(), List.of(List.of(first), List.of(second))));
    }
}
