package vn.lantoa.plan.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;

/** The registers of all organisations; whoever asks sees their own organisation's. */
@Component
final class LegalReferences {

    private static final String ENDS_ON = "endsOn";
    private static final String NO_END = "9999-12-31";

    private static final AggregateType<LegalReference> TYPE =
            new AggregateType<>(
                            "references",
                            LegalReference.class,
                            1,
                            LegalReferences::keys,
                            List.of(List.of("date"), List.of("number", "date"), List.of("until")))
                    .unique("register", "reference.taken")
                    .timedBy(ENDS_ON);

    private final Aggregates<LegalReference> references;

    LegalReferences(AggregateStore store) {
        this.references = store.open(TYPE);
    }

    private static Map<String, Object> keys(LegalReference reference) {
        String number = KnownAct.key(reference.number().text());
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("number", number);
        keys.put("date", reference.date().toString());
        keys.put("register", number + " " + reference.date());
        keys.put("until", reference.validity().to().map(LocalDate::toString).orElse(NO_END));
        reference.endsOn().ifPresent(day -> keys.put(ENDS_ON, day.toString()));
        return keys;
    }

    /** A second entry of the same number and date is refused with 409 by the store itself. */
    Outcome<LegalReference> register(LegalReference.Entry entry, Command by) {
        return references.create(by, id -> LegalReference.register(id, entry, by));
    }

    Outcome<LegalReference> change(
            String id, Command by, Function<LegalReference, Decision<LegalReference>> decide) {
        return references.change(id, by, decide);
    }

    /** All whose last day was before the day. */
    void passEnds(LocalDate day) {
        references.due(ENDS_ON, day.toString(), LegalReference::passEnd);
    }

    Optional<Stored<LegalReference>> find(String id, Actor by) {
        return references.find(by, id);
    }

    /** The newest first. */
    Page<Stored<LegalReference>> list(
            Optional<String> number, int limit, Optional<String> after, Actor by) {
        return references.list(
                by, Listing.by("-date", limit, after).where("number", number.map(KnownAct::key)));
    }

    /** Those that are ended on a day, or those that are not, by their ends. */
    Page<Stored<LegalReference>> list(
            boolean ended,
            LocalDate day,
            Optional<String> number,
            int limit,
            Optional<String> after,
            Actor by) {
        Optional<String> tomorrow = Optional.of(day.plusDays(1).toString());
        Listing listing =
                Listing.by("until", limit, after).where("number", number.map(KnownAct::key));
        return references.list(
                by,
                ended
                        ? listing.between(Optional.empty(), tomorrow)
                        : listing.between(tomorrow, Optional.empty()));
    }

    /** What the organisation knows of a number, else what everybody knows. */
    KnownAct.Lookup knownTo(Actor by) {
        return number -> {
            List<KnownAct> own =
                    list(Optional.of(number), Listing.MOST, Optional.empty(), by).items().stream()
                            .map(stored -> stored.state().known())
                            .toList();
            return own.isEmpty() ? StateActs.numbered(number) : own;
        };
    }
}
