package vn.lantoa.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the demonstration's story: {@code Demo <issuer> <plan-service> <content-service> <front
 * door>}.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] args) {
        if (args.length != 4) {
            System.err.println(
                    "Usage: Demo <issuer> <plan-service> <content-service> <front door>");
            System.exit(2);
        }
        String time =
                tell(
                        URI.create(args[0]),
                        URI.create(args[1]),
                        URI.create(args[2]),
                        URI.create(args[3]));
        System.out.printf("The story is told; the clock stands at %s.%n", time);
    }

    /** Tells all of it; the domain's time at its end. */
    public static String tell(URI issuer, URI plans, URI contents, URI frontDoor) {
        Teller teller = new Teller(new Office(issuer), plans, contents, frontDoor);
        story().forEach(teller::tell);
        return teller.time();
    }

    static List<Step> story() {
        return List.of(JsonMapper.shared().readValue(file("story.json"), Step[].class));
    }

    static byte[] file(String name) {
        try (InputStream file = Demo.class.getResourceAsStream("/demo/" + name)) {
            return Optional.ofNullable(file)
                    .orElseThrow(() -> new IllegalStateException("There is no demo/" + name))
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
