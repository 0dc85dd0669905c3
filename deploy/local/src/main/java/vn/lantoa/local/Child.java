package vn.lantoa.local;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Runs a part's main in a process that ends when the launcher does, even by kill -9: the launcher
 * holds the other end of standard input and never writes to it, so its end is the launcher's end.
 * The deployed jars know nothing of this.
 */
final class Child {
    private static final long ORDERLY_EXIT_SECONDS = 3;

    private Child() {}

    /** Arguments: the data folder, the part's main class, then the part's own arguments. */
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        RunningMark.put(Path.of(args[0]));
        Thread.ofPlatform().daemon().name("launcher-watch").start(Child::endWithLauncher);
        var main =
                Class.forName(args[1], true, ClassLoader.getSystemClassLoader())
                        .getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
        } catch (InvocationTargetException e) {
            e.getTargetException().printStackTrace();
            System.exit(1);
        }
    }

    private static void endWithLauncher() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said here; only the end of it matters
            }
        } catch (IOException gone) {
            System.err.println("The launcher is gone: " + gone);
        }
        Thread.ofPlatform().daemon().name("launcher-gone").start(Child::haltSoon);
        System.exit(1);
    }

    private static void haltSoon() {
        try {
            TimeUnit.SECONDS.sleep(ORDERLY_EXIT_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
