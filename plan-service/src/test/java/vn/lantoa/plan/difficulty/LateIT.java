package vn.lantoa.plan.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Member;
import vn.lantoa.plan.PlanServiceApplication;

/** What nobody takes up and what nobody decides, on two instances that share a moved clock. */
class LateIT {

    @TempDir private static Path folder;

    @Test
    void bothAreToldOnceWithTheTrueDayThoughTheClockJumped() throws Exception {
        Path file = folder.resolve("clock");
        Instant monday = Instant.parse("2030-03-04T01:00:00Z");
        long offset = Duration.between(Instant.now(), monday).toMillis();
        Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
        DomainClock clock = DomainClock.shared(file);
        try (AnotherInstance one = instance(file);
                AnotherInstance other = instance(file)) {
            Reports reports = Reports.at(one.port());
            String waiting = reports.reported(Member.OFFICER);
            String asked = reports.reported(Member.OFFICER);
            reports.post(Member.FOCAL, asked, "consolidation", Map.of());
            reports.post(Member.FOCAL, asked, "escalation", Map.of("decideBy", "2030-03-15"));
            String attendBy = reports.seen(Member.OFFICER, waiting).at("attendBy");
            assertThat(attendBy).isEqualTo("2030-03-11");

            clock.forwardTo(Instant.parse("2030-04-20T01:00:00Z"));
            await().until(
                            () ->
                                    Reports.typesToldOf(waiting).contains("DifficultyUnattended")
                                            && Reports.typesToldOf(asked)
                                                    .contains("DifficultyDecisionOverdue"));

            Reports there = Reports.at(other.port());
            assertThat(there.seen(Member.OFFICER, waiting).at("unattendedSince"))
                    .isEqualTo("2030-03-12");
            assertThat(there.seen(Member.LEADER, asked).at("overdueSince")).isEqualTo("2030-03-16");
            String later = reports.reported(Member.OFFICER);
            clock.forwardTo(Instant.parse("2030-06-20T01:00:00Z"));
            await().until(() -> Reports.typesToldOf(later).contains("DifficultyUnattended"));
            assertThat(Reports.typesToldOf(waiting))
                    .containsExactly("DifficultyReported", "DifficultyUnattended");
            assertThat(Reports.typesToldOf(asked))
                    .filteredOn("DifficultyDecisionOverdue"::equals)
                    .hasSize(1);
        }
    }

    private static AnotherInstance instance(Path clockFile) {
        return AnotherInstance.of(
                PlanServiceApplication.class,
                "lantoa.clock=" + clockFile,
                "lantoa.database=plan-difficulties-late");
    }
}
