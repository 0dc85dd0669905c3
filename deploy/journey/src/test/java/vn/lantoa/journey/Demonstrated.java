package vn.lantoa.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.IsoFields;
import java.util.Map;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.local.LocalSystem;
import vn.lantoa.local.demo.Beginning;
import vn.lantoa.local.demo.Demo;

/**
 * The system with the demonstration told, started once for all tests that work on it; they keep to
 * plans and tasks of their own. It ends with this process.
 */
final class Demonstrated {

    private static final class Holder {
        static final Demonstrated IT = new Demonstrated();
    }

    final LocalSystem system;
    final Running running;

    private Demonstrated() {
        try {
            Path data = Files.createTempDirectory(Path.of("target"), "demonstrated");
            system = LocalSystem.in(data).portBase(Running.freePorts()).clock(Beginning.AT).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(system::stop));
        running = new Running(system);
        Demo.tell(system.issuer(), system.url("plan"), system.url("content"), system.frontDoor());
    }

    static Demonstrated started() {
        return Holder.IT;
    }

    Api as(String service, Member member) {
        return running.api(service, member);
    }

    /** The demonstration's plan of 2023. */
    String plan() {
        return as("plan", Member.FOCAL).get("/plans?number=1406%2FKH-SNgV").at("items.0.id");
    }

    /** The demonstration's plan that lies on the desk, a Word file with a few slips. */
    String draft() {
        return as("plan", Member.FOCAL)
                .get("/plans?state=DRAFT")
                .json()
                .path("items")
                .valueStream()
                .filter(plan -> plan.path("title").asString().contains("chuyển đổi số"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(as("plan", Member.OPERATOR).get("/actuator/clock").at("now"));
    }

    /** The quarter it is now, e.g. {@code 2023-Q1}. */
    String quarter() {
        return quarterOf(now().toLocalDate());
    }

    static String quarterOf(LocalDate day) {
        return "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Moves the domain's clock; forwards only, so no test counts on where it stands. */
    void moveTo(OffsetDateTime time) {
        Reply moved =
                as("plan", Member.OPERATOR).post("/actuator/clock", Map.of("now", time.toString()));
        if (moved.status() != 200) {
            throw new IllegalStateException(moved.text());
        }
    }
}
