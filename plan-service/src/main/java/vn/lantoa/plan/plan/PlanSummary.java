package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.document.DocumentNumber;

/** A plan in a list, and as the answer to a change of its state. */
record PlanSummary(
        String id,
        Optional<String> number,
        String title,
        int year,
        Optional<LocalDate> issueDate,
        Plan.Status status,
        Optional<String> returned,
        Optional<LocalDate> issuedOn,
        int topics,
        int edition,
        Standing.Level level,
        Optional<String> unit,
        Optional<String> parent,
        int firstYear,
        int lastYear,
        Optional<ParentChange> parentChanged,
        long version,
        OffsetDateTime changedAt) {

    static PlanSummary of(Stored<Plan> stored) {
        Plan plan = stored.state();
        return new PlanSummary(
                plan.id(),
                plan.number().map(DocumentNumber::text),
                plan.title(),
                plan.year(),
                plan.date(),
                plan.status(),
                plan.returned(),
                plan.issuedOn(),
                (int) plan.topics().stream().filter(Topic::leaf).count(),
                plan.text().edition().number(),
                plan.stands().level(),
                plan.stands().unit(),
                plan.stands().parent(),
                plan.years().getFirst(),
                plan.years().getLast(),
                plan.stands().parentChanged(),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }
}
