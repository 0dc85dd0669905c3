package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notices as tests need them. */
final class Notices {

    private Notices() {}

    static Notice to(String... audience) {
        return causedBy("focal", Arrays.asList(audience));
    }

    static Notice causedBy(String actor, List<String> audience) {
        List<Address> addresses = audience.stream().map(Address::new).toList();
        return notice(actor, addresses, "TASK_ASSIGNED", Instant.now());
    }

    static Notice ofKind(String kind) {
        return notice("focal", List.of(Address.staff("officer")), kind, Instant.now());
    }

    static Notice recorded(Instant at, Address audience) {
        return notice("focal", List.of(audience), "TASK_ASSIGNED", at);
    }

    private static Notice notice(
            String actor, List<Address> audience, String kind, Instant recordedAt) {
        return new Notice(
                UUID.randomUUID() + ":1",
                "SNgV",
                audience,
                actor,
                kind,
                "t1",
                new Notice.Arguments(
                        "Đăng tin {dueDate} $1",
                        Optional.of("HTQT"),
                        Optional.of(LocalDate.of(2023, 2, 5)),
                        Optional.of(LocalDate.of(2023, 10, 20)),
                        Optional.of("Thiếu minh chứng")),
                "/tasks/t1",
                Instant.parse("2023-02-01T01:00:00Z"),
                recordedAt,
                Optional.empty(),
                List.of());
    }
}
