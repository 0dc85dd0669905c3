package vn.lantoa.plan.inspection;

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

/** Findings that are not fixed in time. */
class FindingOverdueIT {

    @TempDir private static Path folder;

    @Test
    void isToldOnceForEachDayThatWentBy() throws Exception {
        Path file = folder.resolve("clock");
        long offset =
                Duration.between(Instant.now(), Instant.parse("2031-03-01T01:00:00Z")).toMillis();
        Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
        DomainClock clock = DomainClock.shared(file);
        try (AnotherInstance instance =
                AnotherInstance.of(
                        PlanServiceApplication.class,
                        "lantoa.clock=" + file,
                        "lantoa.database=plan-finding-overdue")) {
            Visits visits = Visits.at(instance.port());
            String inspection = visits.opened(Map.of());
            String late = visits.raised(inspection, "2031-03-10");
            String fixed = visits.raised(inspection, "2031-03-10");
            visits.remedy(Member.UNIT_HEAD, inspection, fixed);

            clock.forwardTo(Instant.parse("2031-05-01T01:00:00Z"));
            await().until(() -> Visits.typesToldOf(late).contains("FindingOverdue"));

            assertThat(
                            visits.api()
                                    .as(Member.UNIT_HEAD)
                                    .get("/inspection-findings?overdue=true")
                                    .text())
                    .contains(late, "2031-03-11")
                    .doesNotContain(fixed);
            visits.recheck(
                    Member.FOCAL,
                    inspection,
                    late,
                    Map.of("fixed", false, "note", "Còn thiếu", "fixBy", "2031-05-10"));
            clock.forwardTo(Instant.parse("2031-05-11T01:00:00Z"));
            await().untilAsserted(
                            () ->
                                    assertThat(Visits.typesToldOf(late))
                                            .containsExactly(
                                                    "FindingRaised",
                                                    "FindingOverdue",
                                                    "FindingReopened",
                                                    "FindingOverdue"));
            assertThat(Visits.typesToldOf(fixed))
                    .containsExactly("FindingRaised", "FindingRemedied");
        }
    }
}
