package vn.lantoa.plan.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.Problem;

/**
 * Gives out numbers. A number's id comes from its place in the register, so that two can not have
 * it; a plan's number is found again by the plan, so that whoever crashed after it was given and
 * before the plan bore it gets the same one on the next attempt.
 */
@Component
public final class Numbers {

    private static final String TAKEN = "number.taken";
    private static final String HAS_ONE = "number.plan-has-one";
    private static final int ATTEMPTS = 300;

    private static final AggregateType<NumberReservation> TYPE =
            new AggregateType<>(
                            "numbers",
                            NumberReservation.class,
                            1,
                            Numbers::keys,
                            List.of(
                                    List.of("book", "sequence"),
                                    List.of("book", "active", "sequence"),
                                    List.of("holder", "sequence")))
                    .unique("register", TAKEN)
                    .unique("holder", HAS_ONE);

    private final Aggregates<NumberReservation> numbers;

    Numbers(AggregateStore store) {
        this.numbers = store.open(TYPE);
    }

    private static Map<String, Object> keys(NumberReservation number) {
        Register.Place place = number.place();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("register", number.register());
        keys.put("book", place.register().text());
        keys.put("sequence", place.sequence());
        keys.put("active", number.active() ? "true" : "false");
        if (number.active()) {
            keys.put("holder", number.plan());
        }
        return keys;
    }

    /** The number that is a plan's now. */
    public Optional<NumberReservation> of(String plan, Actor by) {
        return first(by, Listing.by("sequence", 1, Optional.empty()).where("holder", plan));
    }

    /** What became of a number, whoever has it. */
    public Optional<NumberReservation> at(Register.Place place, Actor by) {
        return numbers.find(by, id(place, by)).map(Stored::state);
    }

    /** In the order of the numbers, from one on. */
    public List<NumberReservation> list(Register register, int from, int limit, Actor by) {
        Listing listing =
                Listing.by("sequence", limit, Optional.empty())
                        .where("book", register.text())
                        .between(Optional.of(from), Optional.empty());
        return numbers.list(by, listing).items().stream().map(Stored::state).toList();
    }

    /**
     * Keeps the number after the highest that is somebody's. One that was voided is passed over;
     * the plan's own, if it has one already, is given again.
     */
    public NumberReservation next(
            Register register, String plan, TakenNumbers documents, Command by) {
        Optional<NumberReservation> own = of(plan, by.actor());
        if (own.isPresent()) {
            return own.get();
        }
        int sequence = highest(register, documents, by.actor());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            sequence++;
            Register.Place place = register.at(sequence);
            if (documents.holder(place).isPresent()) {
                continue;
            }
            Optional<NumberReservation> given = reserve(place, plan, by);
            if (given.isPresent()) {
                return given.get();
            }
        }
        throw Problem.of(HttpStatus.CONFLICT, "number.contended", register.text());
    }

    /**
     * Keeps a chosen number.
     *
     * @throws Problem 409 naming the plan that has it, or why it was voided
     */
    public NumberReservation chosen(
            Register.Place place, String plan, TakenNumbers documents, Command by) {
        documents
                .holder(place)
                .ifPresent(
                        other -> {
                            throw taken(place, other);
                        });
        return reserve(place, plan, by)
                .filter(number -> number.place().equals(place))
                .orElseThrow(() -> refusal(place, plan, by.actor()));
    }

    /**
     * @throws Problem 409 naming the draft that a number is kept for, or why it was voided
     */
    public void refuseTaken(Register.Place place, String plan, Actor by) {
        at(place, by)
                .filter(number -> !number.active() || !number.plan().equals(plan))
                .ifPresent(
                        _ -> {
                            throw refusal(place, plan, by);
                        });
    }

    private Problem refusal(Register.Place place, String plan, Actor by) {
        Optional<NumberReservation> there = at(place, by);
        if (there.filter(number -> !number.active()).isPresent()) {
            return Problem.of(
                    HttpStatus.CONFLICT,
                    "number.voided",
                    place.text(),
                    there.flatMap(NumberReservation::reason).orElse(""));
        }
        return there.filter(number -> !number.plan().equals(plan))
                .map(number -> taken(place, number.plan()))
                .orElseGet(
                        () ->
                                Problem.of(
                                        HttpStatus.CONFLICT,
                                        HAS_ONE,
                                        of(plan, by).map(NumberReservation::register).orElse("")));
    }

    private static Problem taken(Register.Place place, String plan) {
        return Problem.of(HttpStatus.CONFLICT, TAKEN, place.text(), plan).about("plans", plan);
    }

    /** The plan's number: this one, or the one it has already; empty when this is another's. */
    private Optional<NumberReservation> reserve(Register.Place place, String plan, Command by) {
        String id = id(place, by.actor());
        try {
            NumberReservation number =
                    numbers.createOnce(id, by, () -> NumberReservation.reserve(id, place, plan, by))
                            .orThrow()
                            .state();
            return Optional.of(number).filter(n -> n.active() && n.plan().equals(plan));
        } catch (Problem refused) {
            if (refused.code().equals(TAKEN) || refused.code().equals(HAS_ONE)) {
                return of(plan, by.actor()); // somebody was faster, perhaps for this very plan
            }
            throw refused;
        }
    }

    private int highest(Register register, TakenNumbers documents, Actor by) {
        Listing kept =
                Listing.by("-sequence", 1, Optional.empty())
                        .where("book", register.text())
                        .where("active", "true");
        int reserved = first(by, kept).map(number -> number.place().sequence()).orElse(0);
        return Math.max(reserved, documents.highest(register).orElse(0));
    }

    private Optional<NumberReservation> first(Actor by, Listing listing) {
        return numbers.list(by, listing).items().stream().map(Stored::state).findFirst();
    }

    /** The plan of a number was issued. */
    public void issued(Register.Place place, String plan, Command by) {
        change(place, plan, by, "number-issued", number -> number.issue(by));
    }

    /** A number will not be used. */
    public void giveUp(Register.Place place, String plan, String reason, Command by) {
        change(place, plan, by, "number-voided", number -> number.giveUp(reason, by));
    }

    /**
     * A number that came with a document is in no reservation: there is nothing to change. Happens
     * once for a number, whatever command asks for it; that command's If-Match is the plan's.
     */
    private void change(
            Register.Place place,
            String plan,
            Command by,
            String purpose,
            Function<NumberReservation, Decision<NumberReservation>> decide) {
        if (at(place, by.actor()).filter(number -> number.plan().equals(plan)).isEmpty()) {
            return;
        }
        String id = id(place, by.actor());
        Command once =
                new Command(
                        by.actor(), by.now(), Optional.empty(), CommandKey.ofEvent(id, purpose));
        numbers.change(id, once, decide).orThrow();
    }

    private static String id(Register.Place place, Actor by) {
        return CommandKey.natural("number", by.organisation(), place.text()).toString();
    }
}
