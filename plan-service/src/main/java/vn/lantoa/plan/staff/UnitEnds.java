package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.chassis.store.Archive;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.plan.events.UnitEndFacts;
import vn.lantoa.plan.events.UnitEvent;

/**
 * Which units ended, and what they became part of: whoever is entered late, with a day before such
 * an end, follows the unit from then on.
 */
@Component
final class UnitEnds implements Replica<UnitEvent, UnitEnds.Copy> {

    private static final String COLLECTION = "staffUnitEnds";

    /** A merger of mergers of mergers; more is a circle. */
    private static final int MOST_STEPS = 20;

    record Copy(
            @BsonId String id,
            long version,
            String organisation,
            String unit,
            Optional<LocalDate> on,
            Optional<String> successor) {

        Optional<End> end() {
            return on.flatMap(day -> successor.map(into -> new End(day, into)));
        }
    }

    /** What ended, of the units a career touches. */
    @FunctionalInterface
    interface Known {

        Known NONE = unit -> Optional.empty();

        Optional<End> of(String unit);

        /** The career with each of its units followed into what it became. */
        default Career followedBy(Career career) {
            Career followed = career;
            for (int step = 0; step < MOST_STEPS; step++) {
                Career before = followed;
                Set<String> units = new HashSet<>();
                before.memberships().forEach(membership -> units.add(membership.unit()));
                for (String unit : units) {
                    Optional<End> end = of(unit);
                    if (end.isPresent()) {
                        followed = followed.merged(Set.of(unit), end.get().into(), end.get().on());
                    }
                }
                if (followed.equals(before)) {
                    break;
                }
            }
            return followed;
        }
    }

    record End(LocalDate on, String into) {}

    private final Archive<Copy> copies;

    UnitEnds(Archives archives) {
        this.copies = archives.open(COLLECTION, Copy.class);
    }

    @Override
    public Class<UnitEvent> listensTo() {
        return UnitEvent.class;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Copy copy(UnitEvent event, EventHead head) {
        String unit = event.unit().id();
        Optional<UnitEndFacts> end = event.unit().end();
        return new Copy(
                id(head.organisation(), unit),
                head.sequence(),
                head.organisation(),
                unit,
                end.map(UnitEndFacts::on),
                end.flatMap(UnitEndFacts::successor));
    }

    Known knownTo(Actor by) {
        Map<String, Optional<End>> asked = new LinkedHashMap<>();
        return unit -> asked.computeIfAbsent(unit, u -> find(u, by));
    }

    private Optional<End> find(String unit, Actor by) {
        return copies.find(id(by.organisation(), unit), by.organisation()).flatMap(Copy::end);
    }

    private static String id(String organisation, String unit) {
        return organisation + "/" + unit;
    }
}
