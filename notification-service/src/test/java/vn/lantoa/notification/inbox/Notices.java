package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.chassis.event.EventHead;

/** Notices as tests need them. */
final class Notices {

    private static final Arguments ARGUMENTS =
            Arguments.titled("Đăng tin {dueDate} $1")
                    .number(Optional.of("1391/KH-SNgV"))
                    .unit("HTQT")
                    .on(LocalDate.of(2022, 12, 30))
                    .dueDate(LocalDate.of(2023, 2, 5))
                    .since(LocalDate.of(2023, 2, 6))
                    .completedOn(LocalDate.of(2023, 10, 20))
                    .stretch("2023-M02")
                    .lastPublishedOn(Optional.of(LocalDate.of(2023, 1, 18)))
                    .reason("Thiếu minh chứng")
                    .build();

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
                Optional.empty(),
                kind,
                "t1",
                ARGUMENTS,
                "/tasks/t1",
                Instant.parse("2023-02-01T01:00:00Z"),
                recordedAt,
                Optional.empty(),
                List.of());
    }

    static EventHead head(String subject) {
        return new EventHead(
                subject + ":1",
                "Something",
                "another-service",
                subject,
                1,
                Instant.parse("2023-02-01T01:00:00Z"),
                "SNgV",
                "focal",
                Optional.empty());
    }

    static Notice saying(String kind, Arguments.Builder arguments) {
        return Telling.of(
                        () -> kind,
                        List.of(Address.organisation()),
                        arguments.build(),
                        "/somewhere/1")
                .under(head("s1"), Instant.now());
    }
}
