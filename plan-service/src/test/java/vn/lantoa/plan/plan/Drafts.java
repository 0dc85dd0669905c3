package vn.lantoa.plan.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;

/** Plans to decide about, without a store. */
final class Drafts {

    static final Instant NOW = Instant.parse("2022-12-29T18:00:00Z");

    private Drafts() {}

    static Plan draft() {
        return new Plan(
                "p1",
                Optional.of(new DocumentNumber(1391, "KH", "SNgV", "1391/KH-SNgV")),
                "Tuyên truyền cải cách hành chính năm 2023",
                2023,
                Optional.of(LocalDate.of(2022, 12, 30)),
                List.of(
                        leaf("b", Optional.empty()),
                        new Topic("c", "c", Optional.empty(), Optional.of("II.1.c"), false),
                        leaf("c1", Optional.of("c")),
                        leaf("đ", Optional.empty())),
                List.of(),
                "00",
                Plan.Status.DRAFT,
                Optional.empty(),
                Optional.empty(),
                List.of("76/NQ-CP"),
                PlanText.first(
                        new EditionMark("p1", 1, EditionMark.Origin.IMPORT, NOW),
                        Optional.empty(),
                        YearBasis.TITLE),
                Aftermath.NONE,
                Optional.empty(),
                Optional.empty());
    }

    static Topic leaf(String code, Optional<String> parent) {
        return new Topic(code, "Nội dung " + code, parent, Optional.empty(), true);
    }

    static Command by(String id, Role role) {
        return new Command(
                new Actor(id, "SNgV", Optional.of("VPTTr"), Set.of(role)),
                NOW,
                Optional.empty(),
                CommandKey.random());
    }

    static PlanDocument sample() {
        return switch (DocumentReader.read(Sample.text().getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }
}
