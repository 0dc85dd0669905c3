package vn.lantoa.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a plan came to its number. What a document brought along is in neither.
 *
 * @param register the place in the register of the number that is kept for it, {@code
 *     SNgV/KH/2023/42}
 * @param past numbers that it gave up
 */
record Numbering(Optional<String> register, List<GivenUp> past) {

    static final Numbering NONE = new Numbering(Optional.empty(), List.of());

    /** A number that was kept for it, and why that is not wanted any more. */
    record GivenUp(String register, String reason) {}

    Numbering {
        past = List.copyOf(past);
    }

    Numbering given(String place) {
        return new Numbering(Optional.of(place), past);
    }

    Numbering givenUp(String reason) {
        return new Numbering(
                Optional.empty(),
                Stream.concat(
                                past.stream(),
                                register.map(place -> new GivenUp(place, reason)).stream())
                        .toList());
    }

    /** The number it gave up, if it is one of those. */
    Optional<GivenUp> gaveUp(String place) {
        return past.stream().filter(number -> number.register().equals(place)).findFirst();
    }
}
