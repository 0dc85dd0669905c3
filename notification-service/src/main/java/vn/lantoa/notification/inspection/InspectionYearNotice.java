package vn.lantoa.notification.inspection;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.InspectionBasisFacts;
import vn.lantoa.plan.events.InspectionVisitFacts;
import vn.lantoa.plan.events.InspectionsPlanned;

/** What is told of a planned year of inspections: one notice, however many they are. */
final class InspectionYearNotice {

    enum Kind implements NoticeKind {
        INSPECTIONS_PLANNED
    }

    private InspectionYearNotice() {}

    static Optional<Telling> of(InspectionsPlanned year) {
        return Optional.of(
                Telling.of(
                        Kind.INSPECTIONS_PLANNED,
                        Stream.concat(
                                        year.visits().stream()
                                                .map(InspectionVisitFacts::unit)
                                                .map(Address::head),
                                        year.members().stream().map(Address::staff))
                                .toList(),
                        Arguments.titled(year.title())
                                .stretch(year.year().toString())
                                .letter(year.basis().map(InspectionBasisFacts::number))
                                .units(visits(year))
                                .build(),
                        "/inspection-plans/" + year.id()));
    }

    /** "HTQT (5/2023)"; as in days, a zero goes before January and February only. */
    private static Optional<String> visits(InspectionsPlanned year) {
        return year.visits().stream()
                .map(
                        visit ->
                                "%s (%s/%d)"
                                        .formatted(
                                                visit.unit(),
                                                (visit.month() <= 2 ? "0" : "") + visit.month(),
                                                year.year()))
                .reduce((one, other) -> one + ", " + other);
    }
}
