package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
import vn.lantoa.plan.calendar.OfficeCalendars;
import vn.lantoa.plan.dispatch.Addressee.Form;
import vn.lantoa.plan.dispatch.Addressee.State;

/** The dispatches of all organisations; whoever asks sees their own organisation's. */
@Component
final class Dispatches {

    private static final String NEWEST = "-dispatchedOn";
    private static final String UNACKNOWLEDGED_AFTER = "unacknowledgedAfter";

    /** Ways a dispatch is found by its recipients: a state, outside, a unit, and these combined. */
    private static final String FOUND_BY = "foundBy";

    private static final String OUTSIDE = "outside";

    /** Sorts after all days. */
    private static final String FOR_EVER = "for-ever";

    private static final AggregateType<Dispatch> TYPE =
            new AggregateType<>(
                            "dispatches",
                            Dispatch.class,
                            1,
                            Dispatches::keys,
                            List.of(
                                    List.of("dispatchedOn"),
                                    List.of("plan", "dispatchedOn"),
                                    List.of(FOUND_BY, "dispatchedOn"),
                                    List.of("plan", FOUND_BY, "dispatchedOn"),
                                    List.of("filed", "keepUntil"),
                                    List.of("filed", "year", "keepUntil"),
                                    List.of("filed", "place", "keepUntil"),
                                    List.of("filed", "year", "place", "keepUntil")))
                    .timedBy(UNACKNOWLEDGED_AFTER);

    private final Aggregates<Dispatch> dispatches;
    private final OfficeCalendars calendars;

    Dispatches(AggregateStore store, OfficeCalendars calendars) {
        this.dispatches = store.open(TYPE);
        this.calendars = calendars;
    }

    private static Map<String, Object> keys(Dispatch dispatch) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("dispatchedOn", dispatch.dispatchedOn().toString());
        dispatch.document().plan().ifPresent(plan -> keys.put("plan", plan));
        keys.put(
                FOUND_BY,
                dispatch.recipients().stream().flatMap(r -> ways(r).stream()).distinct().toList());
        dispatch.unacknowledgedAfter()
                .ifPresent(day -> keys.put(UNACKNOWLEDGED_AFTER, day.toString()));
        List<FilingCopy> filed =
                dispatch.filing().stream().filter(copy -> copy.filed().isPresent()).toList();
        if (!filed.isEmpty()) {
            keys.put("filed", "true");
            keys.put("year", dispatch.document().lastYear());
            keys.put("place", filed.stream().map(copy -> folded(copy.place())).toList());
            keys.put(
                    "keepUntil",
                    filed.stream().map(Dispatches::keepUntil).sorted().findFirst().orElse(""));
        }
        return keys;
    }

    private static List<String> ways(Addressee one) {
        String state = one.state().name();
        List<String> ways = new ArrayList<>(List.of(state));
        if (one.form() == Form.OUTSIDE) {
            ways.add(OUTSIDE);
        }
        if (one.form() == Form.UNIT) {
            one.unit().ifPresent(unit -> ways.addAll(List.of(ofUnit(unit), ofUnit(unit, state))));
        }
        return ways;
    }

    private static String ofUnit(String... more) {
        return "unit " + String.join(" ", more);
    }

    private static String keepUntil(FilingCopy copy) {
        return copy.filed()
                .flatMap(filed -> filed.retention().keepUntil())
                .map(LocalDate::toString)
                .orElse(FOR_EVER);
    }

    private static String folded(String place) {
        return place.toLowerCase(Locale.ROOT);
    }

    Outcome<Dispatch> createOnce(String id, Command by, Supplier<Decision<Dispatch>> first) {
        return dispatches.createOnce(id, by, first);
    }

    Outcome<Dispatch> create(Command by, Function<String, Decision<Dispatch>> first) {
        return dispatches.create(by, first);
    }

    Outcome<Dispatch> change(String id, Command by, Function<Dispatch, Decision<Dispatch>> decide) {
        return dispatches.change(id, by, decide);
    }

    /** Those of which units did not confirm by the end of a day. */
    void passAcknowledgeBy(LocalDate day) {
        dispatches.due(UNACKNOWLEDGED_AFTER, day.toString(), Delivering::passAcknowledgeBy);
    }

    Optional<Stored<Dispatch>> find(String id, Actor by) {
        return known(id, by).filter(found -> found.state().isVisibleTo(by));
    }

    /** The same, whoever asks: for what happens because of an event. */
    Optional<Stored<Dispatch>> known(String id, Actor by) {
        return dispatches.find(by, id);
    }

    /**
     * The newest first; a unit's people get what their unit is a recipient of.
     *
     * @param state some recipient's, for a unit's people their unit's
     * @param outside only what goes to somebody outside, and the state of one of these
     */
    Page<Stored<Dispatch>> list(Listing listing, Optional<State> state, boolean outside, Actor by) {
        if (Dispatch.seesAll(by)) {
            // States of those outside are theirs alone: no unit is sent or received.
            Optional<String> way =
                    state.map(Enum::name).or(() -> Optional.of(OUTSIDE).filter(_ -> outside));
            boolean none = outside && state.filter(s -> !isOutside(s)).isPresent();
            return none ? nothing() : dispatches.list(by, listing.where(FOUND_BY, way));
        }
        if (!Dispatch.readsForUnit(by) || by.unit().isEmpty() || outside) {
            return nothing();
        }
        String unit = by.unit().get();
        String way = state.map(s -> ofUnit(unit, s.name())).orElseGet(() -> ofUnit(unit));
        return dispatches.list(by, listing.where(FOUND_BY, way));
    }

    private static boolean isOutside(State state) {
        return switch (state) {
            case TO_SEND, SENT, RECEIVED -> true;
            case TO_ACKNOWLEDGE, ACKNOWLEDGED, UNRESOLVED -> false;
        };
    }

    static Listing newest(int limit, Optional<String> after) {
        return Listing.by(NEWEST, limit, after);
    }

    /**
     * Those with a filed copy, the first to be kept no longer first.
     *
     * @param expiring only with a copy that need not be kept beyond this day
     */
    Page<Stored<Dispatch>> filed(
            Optional<Integer> year,
            Optional<String> place,
            Optional<LocalDate> expiring,
            int limit,
            Optional<String> after,
            Actor by) {
        if (!Dispatch.seesAll(by)) {
            return nothing();
        }
        return dispatches.list(
                by,
                Listing.by("keepUntil", limit, after)
                        .where("filed", "true")
                        .where("year", year)
                        .where("place", place.map(Dispatches::folded))
                        .between(
                                expiring.map(_ -> ""),
                                expiring.map(day -> day.plusDays(1).toString())));
    }

    /** The last day for a unit to confirm what is dispatched on a day. */
    LocalDate acknowledgeBy(LocalDate day, Actor by) {
        return calendars.of(by).after(day, DispatchRules.acknowledgeWithin(day));
    }

    private static Page<Stored<Dispatch>> nothing() {
        return new Page<>(List.of(), Optional.empty());
    }
}
