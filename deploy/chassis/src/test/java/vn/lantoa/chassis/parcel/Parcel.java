package vn.lantoa.chassis.parcel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.parcel.ParcelEvents.ParcelMoved;
import vn.lantoa.chassis.parcel.ParcelEvents.ParcelSent;

/** A parcel that moves step by step. */
public record Parcel(String place, int step) {

    public static AggregateType<Parcel> type(String collection) {
        return new AggregateType<>(
                collection,
                Parcel.class,
                1,
                parcel -> Map.of("place", parcel.place(), "step", parcel.step()),
                List.of(List.of("step")));
    }

    public static Decision<Parcel> send(String place) {
        return Decision.accept(new Parcel(place, 1), new ParcelSent(place, 1));
    }

    public Decision<Parcel> move(String to) {
        return to.equals(place)
                ? Decision.unchanged()
                : Decision.accept(new Parcel(to, step + 1), new ParcelMoved(to, step + 1));
    }

    /** Moves on, wherever it is. */
    public Decision<Parcel> moveOn() {
        return move("station " + (step + 1));
    }

    public static Command by(String actor, String organisation, CommandKey key) {
        return new Command(
                new Actor(actor, organisation, Optional.empty(), Set.of(Role.APP)),
                java.time.Instant.parse("2023-03-16T01:00:00Z"),
                Optional.empty(),
                key);
    }

    public static Command command() {
        return by("app", "SNgV", CommandKey.random());
    }
}
