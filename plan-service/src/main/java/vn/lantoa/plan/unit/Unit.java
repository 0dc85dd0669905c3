package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;

/**
 * A unit with all that was ever entered about it, by the day it holds from: what is entered late,
 * or for a day to come, is judged by that day and never by the day it was typed.
 *
 * @param code how tokens and tasks name it, e.g. {@code HTQT}; never given to another unit
 * @param from its first day
 * @param names by day, the oldest first, never empty
 * @param places under what it stands, by day, the oldest first, never empty
 * @param mergers those by which others became part of it
 * @param end empty while none is entered, or while a merger into another is still being carried out
 * @param turn which of the organisation's entries was the last one here, see {@link Registrar}
 */
record Unit(
        String code,
        UnitKind kind,
        LocalDate from,
        List<Name> names,
        List<Place> places,
        List<Merger> mergers,
        Optional<End> end,
        long turn) {

    /** So many of a kind at most, that its history always fits one event. */
    static final int ENTRIES_MOST = 60;

    /**
     * @param shortName as it stands in tables
     */
    record Name(LocalDate from, String text, Optional<String> shortName) {}

    /**
     * @param parent empty right under the organisation
     * @param inherited nobody decided it: what it stood under ended, and this took over
     */
    record Place(LocalDate from, Optional<String> parent, boolean inherited) {

        static Place decided(LocalDate from, Optional<String> parent) {
            return new Place(from, parent, false);
        }
    }

    /**
     * The decision (quyết định) by which units end.
     *
     * @param text what it is about
     */
    record Basis(String number, LocalDate date, Optional<String> text) {}

    /**
     * @param on the first day without the merged ones
     */
    record Merger(LocalDate on, List<String> merged, Basis basis) {

        Merger {
            merged = List.copyOf(merged);
        }
    }

    enum Ending {
        MERGED,
        DISSOLVED
    }

    /**
     * @param on the first day without it
     * @param successor what it became part of, or what takes over its parts
     */
    record End(LocalDate on, Ending how, Optional<String> successor, Basis basis) {

        static End merged(String into, Merger merger) {
            return new End(merger.on(), Ending.MERGED, Optional.of(into), merger.basis());
        }
    }

    /** A unit as somebody enters it. */
    record Founding(
            String code, UnitKind kind, LocalDate from, Name name, Optional<String> parent) {}

    Unit {
        names = List.copyOf(names);
        places = List.copyOf(places);
        mergers = List.copyOf(mergers);
    }

    static Unit founded(Founding founding) {
        return new Unit(
                founding.code(),
                founding.kind(),
                founding.from(),
                List.of(founding.name()),
                List.of(Place.decided(founding.from(), founding.parent())),
                List.of(),
                Optional.empty(),
                0);
    }

    /** Who keeps the register of units: the others read it. */
    static boolean mayBeEnteredBy(Actor actor) {
        return actor.isAnyOf(Role.ADMIN, Role.FOCAL_POINT);
    }

    boolean beganAs(Founding founding) {
        return kind == founding.kind()
                && from.equals(founding.from())
                && names.getFirst().equals(founding.name())
                && places.getFirst().parent().equals(founding.parent());
    }

    /** Before its first day what it was first called, after its last what it was last called. */
    Name nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> !name.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(names.getFirst());
    }

    Place placeOn(LocalDate day) {
        return places.stream()
                .filter(place -> !place.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(places.getFirst());
    }

    /** Those it came out of, or took in, until a day. */
    List<String> predecessors(LocalDate day) {
        return mergers.stream()
                .filter(merger -> !merger.on().isAfter(day))
                .flatMap(merger -> merger.merged().stream())
                .toList();
    }

    /** The days on which something about it changes, its end included. */
    Set<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>();
        names.forEach(name -> days.add(name.from()));
        places.stream().filter(p -> !p.inherited()).forEach(place -> days.add(place.from()));
        mergers.forEach(merger -> days.add(merger.on()));
        end.ifPresent(e -> days.add(e.on()));
        return days;
    }

    /** One of the same day takes the other's place. */
    Unit named(Name name) {
        List<Name> all = new ArrayList<>(names);
        all.removeIf(other -> other.from().equals(name.from()));
        all.add(name);
        all.sort(Comparator.comparing(Name::from));
        return new Unit(code, kind, from, all, places, mergers, end, turn);
    }

    /** One of the same day takes the other's place. */
    Unit placed(Place place) {
        List<Place> all = new ArrayList<>(places);
        all.removeIf(other -> other.from().equals(place.from()));
        all.add(place);
        all.sort(Comparator.comparing(Place::from));
        return placedAll(all);
    }

    Unit placedAll(List<Place> all) {
        return new Unit(code, kind, from, names, all, mergers, end, turn);
    }

    Unit taking(Merger merger) {
        List<Merger> all = new ArrayList<>(mergers);
        all.add(merger);
        all.sort(Comparator.comparing(Merger::on));
        return new Unit(code, kind, from, names, places, all, end, turn);
    }

    Unit ended(End ending) {
        return new Unit(code, kind, from, names, places, mergers, Optional.of(ending), turn);
    }

    Unit inTurn(long next) {
        return new Unit(code, kind, from, names, places, mergers, end, next);
    }
}
