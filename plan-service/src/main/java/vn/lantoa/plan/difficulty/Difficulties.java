package vn.lantoa.plan.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.plan.calendar.OfficeCalendars;
import vn.lantoa.plan.calendar.WorkingDays;

/** The difficulties of all organisations; whoever asks sees their own organisation's. */
@Component
final class Difficulties {

    private static final String NEWEST = "-reportedOn";
    private static final String UNATTENDED_AFTER = "unattendedAfter";
    private static final String OVERDUE_AFTER = "overdueAfter";

    /** So many terms find those that may be like it; the first ones are the title's. */
    private static final int TERMS = 24;

    private static final AggregateType<Difficulty> TYPE =
            new AggregateType<>(
                            "difficulties",
                            Difficulty.class,
                            1,
                            Difficulties::keys,
                            List.of(
                                    List.of("reportedOn"),
                                    List.of("unit", "reportedOn"),
                                    List.of("unit", "status", "reportedOn"),
                                    List.of("status", "reportedOn"),
                                    List.of("plan", "reportedOn"),
                                    List.of("plan", "topic", "reportedOn"),
                                    List.of("topic", "reportedOn"),
                                    List.of("group", "reportedOn"),
                                    List.of("open", "reportedOn"),
                                    List.of("terms", "reportedOn")))
                    .timedBy(UNATTENDED_AFTER)
                    .timedBy(OVERDUE_AFTER);

    private final Aggregates<Difficulty> difficulties;
    private final OfficeCalendars calendars;

    Difficulties(AggregateStore store, OfficeCalendars calendars) {
        this.difficulties = store.open(TYPE);
        this.calendars = calendars;
    }

    private static Map<String, Object> keys(Difficulty difficulty) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("reportedOn", difficulty.reportedOn().toString());
        keys.put("unit", difficulty.units());
        keys.put("status", difficulty.status().name());
        difficulty.account().plan().ifPresent(plan -> keys.put("plan", plan));
        difficulty.account().topic().ifPresent(topic -> keys.put("topic", topic));
        difficulty.group().ifPresent(group -> keys.put("group", group));
        if (difficulty.isOpen()) {
            keys.put("open", "true");
            keys.put("terms", terms(difficulty.account()));
        }
        difficulty.unattendedAfter().ifPresent(d -> keys.put(UNATTENDED_AFTER, d.toString()));
        difficulty.overdueAfter().ifPresent(day -> keys.put(OVERDUE_AFTER, day.toString()));
        return keys;
    }

    private static List<String> terms(Account account) {
        return Likeness.Words.of(account).whole().terms().keySet().stream().limit(TERMS).toList();
    }

    Outcome<Difficulty> create(Command by, Function<String, Decision<Difficulty>> first) {
        return difficulties.create(by, first);
    }

    Outcome<Difficulty> change(
            String id, Command by, Function<Difficulty, Decision<Difficulty>> decide) {
        return difficulties.change(id, by, decide);
    }

    /** Reports that nobody took up by the end of a day. */
    void passAttention(LocalDate day) {
        difficulties.due(UNATTENDED_AFTER, day.toString(), Reporting::passAttention);
    }

    /** Decisions that were not taken by the end of a day. */
    void passDecideBy(LocalDate day) {
        difficulties.due(OVERDUE_AFTER, day.toString(), Settlement::passDecideBy);
    }

    Optional<Stored<Difficulty>> find(String id, Actor by) {
        return known(id, by).filter(found -> found.state().isVisibleTo(by));
    }

    /** The same, whoever asks: for what happens because of an event. */
    Optional<Stored<Difficulty>> known(String id, Actor by) {
        return difficulties.find(by, id);
    }

    /** The newest first; an officer's or head's is of their own unit whatever unit is asked for. */
    Page<Stored<Difficulty>> list(Listing listing, Optional<String> unit, Actor by) {
        if (Difficulty.seesAll(by)) {
            return difficulties.list(by, listing.where("unit", unit));
        }
        Optional<String> own =
                by.unit()
                        .filter(mine -> Difficulty.isOfUnit(by))
                        .filter(mine -> unit.map(mine::equals).orElse(true));
        return own.map(mine -> difficulties.list(by, listing.where("unit", mine)))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }

    static Listing newest(int limit, Optional<String> after) {
        return Listing.by(NEWEST, limit, after);
    }

    /** The newest of those that may still be made one with others. */
    Some open(int most, Actor by) {
        return some(newest(Listing.MOST, Optional.empty()).where("open", "true"), most, by);
    }

    /** The newest of a listing, page by page. */
    Some some(Listing first, int most, Actor by) {
        List<Difficulty> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            int limit = Math.min(Listing.MOST, most - found.size());
            Listing page =
                    new Listing(
                            first.equal(),
                            first.from(),
                            first.to(),
                            first.updatedSince(),
                            first.order(),
                            limit,
                            after);
            Page<Stored<Difficulty>> next = difficulties.list(by, page);
            next.items().forEach(item -> found.add(item.state()));
            after = next.next();
        } while (after.isPresent() && found.size() < most);
        return new Some(found, after.isEmpty());
    }

    /**
     * @param all whether there are no more
     */
    record Some(List<Difficulty> items, boolean all) {}

    /** The open ones that share a term with one, at most so many for each term. */
    List<Difficulty> sharingTerms(Difficulty difficulty, int mostOfATerm, Actor by) {
        Map<String, Difficulty> found = new LinkedHashMap<>();
        for (String term : terms(difficulty.account())) {
            difficulties
                    .list(by, newest(mostOfATerm, Optional.empty()).where("terms", term))
                    .items()
                    .forEach(other -> found.put(other.id(), other.state()));
        }
        found.remove(difficulty.id());
        return List.copyOf(found.values());
    }

    LocalDate attendBy(Instant from, Actor by) {
        LocalDate day = day(from);
        return calendars.of(by).after(day, Rules.attendWithin(day));
    }

    LocalDate decideBy(Instant from, Actor by) {
        LocalDate day = day(from);
        return calendars.of(by).after(day, Rules.decideWithin(day));
    }

    /** To be asked for once for all that is to be counted. */
    WorkingDays workingDays(Actor by) {
        return calendars.of(by);
    }

    /** How many working days passed from one to the other, the first not counted. */
    static int passed(Instant from, Instant to, WorkingDays days) {
        return days.between(day(from), day(to));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DomainClock.ZONE);
    }
}
