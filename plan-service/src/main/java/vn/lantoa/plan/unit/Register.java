package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The units of one organisation beside each other: what there was on a day, and under what. A
 * merger holds here from the moment it is entered with the unit that comes out of it, whether or
 * not the merged ones know of it yet.
 */
final class Register {

    private static final Comparator<Unit> AS_LISTED =
            Comparator.comparing(Unit::kind).thenComparing(Unit::code);

    private final Map<String, Unit> units = new TreeMap<>();
    private final Map<String, Unit.End> endsByMerger = new HashMap<>();

    private Register(Collection<Unit> all) {
        for (Unit unit : all) {
            units.put(unit.code(), unit);
            for (Unit.Merger merger : unit.mergers()) {
                Unit.End end = Unit.End.merged(unit.code(), merger);
                merger.merged().forEach(code -> endsByMerger.put(code, end));
            }
        }
    }

    static Register of(Collection<Unit> all) {
        return new Register(all);
    }

    /** The same with one unit as it would be. */
    Register with(Unit changed) {
        Map<String, Unit> all = new TreeMap<>(units);
        all.put(changed.code(), changed);
        return new Register(all.values());
    }

    Collection<Unit> all() {
        return units.values();
    }

    Optional<Unit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    Optional<Unit.End> endOf(String code) {
        Optional<Unit.End> own = find(code).flatMap(Unit::end);
        return own.or(() -> Optional.ofNullable(endsByMerger.get(code)));
    }

    /** Into what it is being merged, while it does not know of it itself. */
    Optional<String> mergingInto(Unit unit) {
        return unit.end().isPresent()
                ? Optional.empty()
                : endOf(unit.code()).flatMap(Unit.End::successor);
    }

    boolean isThere(Unit unit, LocalDate day) {
        return !unit.from().isAfter(day) && !isOver(unit.code(), day);
    }

    private boolean isOver(String code, LocalDate day) {
        return endOf(code).filter(end -> !end.on().isAfter(day)).isPresent();
    }

    Optional<String> parentOn(Unit unit, LocalDate day) {
        return takenOver(unit.placeOn(day).parent(), unit.code(), day);
    }

    /**
     * What became of a unit above by a day. Where a part took over what it stood under, it goes up
     * to where that stood: nothing stands under itself.
     */
    private Optional<String> takenOver(Optional<String> above, String part, LocalDate day) {
        Optional<String> now = above;
        Set<String> passed = new HashSet<>();
        while (now.filter(code -> isOver(code, day)).isPresent() && passed.add(now.get())) {
            String over = now.get();
            Unit.End end = endOf(over).orElseThrow();
            now =
                    end.successor()
                            .filter(next -> !next.equals(part))
                            .or(() -> placeBefore(over, end.on()));
        }
        return now.filter(code -> !code.equals(part));
    }

    private Optional<String> placeBefore(String code, LocalDate day) {
        return find(code).flatMap(unit -> unit.placeOn(day.minusDays(1)).parent());
    }

    /** Its places as decided, and where the ends of those above took it in between. */
    List<Unit.Place> settled(Unit unit) {
        List<Unit.Place> decided = unit.places().stream().filter(p -> !p.inherited()).toList();
        LocalDate last = endOf(unit.code()).map(Unit.End::on).orElse(LocalDate.MAX);
        List<Unit.Place> all = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            LocalDate next = i + 1 < decided.size() ? decided.get(i + 1).from() : last;
            Unit.Place place = decided.get(i);
            all.add(place);
            Optional<LocalDate> over = endAbove(place);
            while (over.filter(day -> day.isBefore(next)).isPresent()) {
                LocalDate day = over.get();
                place = new Unit.Place(day, takenOver(place.parent(), unit.code(), day), true);
                all.add(place);
                over = endAbove(place).filter(day::isBefore);
            }
        }
        return all;
    }

    private Optional<LocalDate> endAbove(Unit.Place place) {
        return place.parent().flatMap(this::endOf).map(Unit.End::on);
    }

    /** Whether a unit stands under itself on some day from then on. */
    boolean goesRound(String code, LocalDate from) {
        Set<LocalDate> days = new TreeSet<>(Set.of(from));
        units.values().forEach(unit -> days.addAll(unit.daysOfChange()));
        return days.stream()
                .filter(day -> !day.isBefore(from))
                .anyMatch(day -> above(code, day).contains(code));
    }

    /** All a unit stands under, from the one right above. */
    Set<String> above(String code, LocalDate day) {
        Set<String> above = new LinkedHashSet<>();
        Optional<String> next = Optional.of(code);
        do {
            next = next.flatMap(this::find).flatMap(unit -> parentOn(unit, day));
        } while (next.filter(above::add).isPresent());
        return above;
    }

    Stream<Unit> on(LocalDate day) {
        return units.values().stream().filter(unit -> isThere(unit, day));
    }

    /** Those that stood right under a unit. */
    List<Unit> parts(String code, LocalDate day) {
        return on(day).filter(unit -> parentOn(unit, day).filter(code::equals).isPresent())
                .sorted(AS_LISTED)
                .toList();
    }

    /** Those that stood under no other unit, or under one that was never entered. */
    List<Unit> tops(LocalDate day) {
        return on(day).filter(unit -> parentOn(unit, day).flatMap(this::find).isEmpty())
                .sorted(AS_LISTED)
                .toList();
    }

    /** All of a day, each before its parts. */
    List<Unit> inOrder(LocalDate day) {
        Map<String, List<Unit>> parts = new HashMap<>();
        on(day).sorted(AS_LISTED)
                .forEach(
                        unit ->
                                parentOn(unit, day)
                                        .ifPresent(
                                                above ->
                                                        parts.computeIfAbsent(
                                                                        above,
                                                                        _ -> new ArrayList<>())
                                                                .add(unit)));
        List<Unit> ordered = new ArrayList<>();
        tops(day).forEach(top -> append(top, parts, ordered));
        return ordered;
    }

    private static void append(Unit unit, Map<String, List<Unit>> parts, List<Unit> ordered) {
        ordered.add(unit);
        parts.getOrDefault(unit.code(), List.of()).forEach(part -> append(part, parts, ordered));
    }

    /** The last day for which something was entered that needs a unit to be there. */
    LocalDate neededUntil(Unit unit) {
        Set<LocalDate> days = new TreeSet<>(Set.of(unit.from()));
        unit.names().forEach(name -> days.add(name.from()));
        unit.mergers().forEach(merger -> days.add(merger.on()));
        unit.places().stream().filter(p -> !p.inherited()).forEach(p -> days.add(p.from()));
        for (Unit other : units.values()) {
            other.places().stream()
                    .filter(place -> !place.inherited())
                    .filter(place -> place.parent().filter(unit.code()::equals).isPresent())
                    .forEach(place -> days.add(place.from()));
            other.end()
                    .filter(end -> end.successor().filter(unit.code()::equals).isPresent())
                    .ifPresent(end -> days.add(end.on()));
        }
        return days.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
