package vn.lantoa.plan.cascade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.lantoa.plan.deadline.Deadline;
import vn.lantoa.plan.deadline.Deadlines;
import vn.lantoa.plan.objective.StatedValue;
import vn.lantoa.plan.objective.StatedValues;
import vn.lantoa.plan.task.Quantity;
import vn.lantoa.plan.task.TaskLine;

/**
 * Compares what is asked with what carries it out. Numbers in words are compared only where both
 * sides say just one: nothing is guessed.
 */
final class Weighing {

    /** How a duty stands; it may be weaker and later at once. */
    enum State {
        CARRIED_OUT,
        MISSING,
        WEAKER,
        LATER,
        /** Somebody decided that it need not be carried out in the plan. */
        WAIVED
    }

    /**
     * Why it stands so.
     *
     * @param code key of the words
     * @param arguments what they mention: figures and days as ISO dates
     */
    record Why(String code, List<Object> arguments) {

        static Why of(String code, Object... arguments) {
            return new Why(code, List.of(arguments));
        }
    }

    record Weighed(Set<State> states, List<Why> why) {}

    private static final String PERCENT = "%";

    private final AskedTask asked;
    private final List<TaskLine> by;
    private final Set<State> states = EnumSet.noneOf(State.class);
    private final List<Why> why = new ArrayList<>();

    private Weighing(AskedTask asked, List<TaskLine> by) {
        this.asked = asked;
        this.by = by;
    }

    /**
     * @param by the tasks that carry it out, none of them cancelled
     */
    static Weighed of(AskedTask asked, List<TaskLine> by, boolean waived) {
        if (waived) {
            return new Weighed(EnumSet.of(State.WAIVED), List.of());
        }
        if (by.isEmpty()) {
            return new Weighed(EnumSet.of(State.MISSING), List.of(Why.of("cascade.why.missing")));
        }
        Weighing weighing = new Weighing(asked, by);
        weighing.quantity();
        weighing.percentage();
        weighing.frequency();
        weighing.dueDate();
        if (weighing.states.isEmpty()) {
            weighing.states.add(State.CARRIED_OUT);
        }
        return new Weighed(weighing.states, weighing.why);
    }

    /** Several tasks share what is asked, as long as all of them count the same. */
    private void quantity() {
        if (asked.quantity().isEmpty()) {
            return;
        }
        Quantity wanted = asked.quantity().get();
        List<Quantity> given = by.stream().flatMap(task -> task.quantity().stream()).toList();
        boolean comparable =
                given.size() == by.size()
                        && given.stream().allMatch(one -> sameUnit(one.unit(), wanted.unit()));
        BigDecimal sum =
                given.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (comparable && sum.compareTo(wanted.value()) < 0) {
            weaker("cascade.why.quantity", shown(sum), shown(wanted.value()), wanted.unit());
        }
    }

    private static boolean sameUnit(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private void percentage() {
        Optional<BigDecimal> wanted = percentage(asked.title());
        Optional<BigDecimal> given =
                by.stream()
                        .flatMap(task -> percentage(task.title()).stream())
                        .max(Comparator.naturalOrder());
        if (wanted.isPresent() && given.isPresent() && given.get().compareTo(wanted.get()) < 0) {
            weaker("cascade.why.percentage", shown(given.get()), shown(wanted.get()));
        }
    }

    private static Optional<BigDecimal> percentage(String words) {
        List<BigDecimal> all =
                StatedValues.of(words).stream()
                        .filter(value -> value.unit().equals(PERCENT))
                        .map(StatedValue::value)
                        .distinct()
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private void frequency() {
        OptionalInt wanted = timesAYear(asked.title());
        OptionalInt given =
                by.stream()
                        .map(task -> timesAYear(task.title()))
                        .flatMapToInt(OptionalInt::stream)
                        .max();
        if (wanted.isPresent() && given.isPresent() && given.getAsInt() < wanted.getAsInt()) {
            weaker("cascade.why.frequency", given.getAsInt(), wanted.getAsInt());
        }
    }

    private static OptionalInt timesAYear(String words) {
        List<Deadline.Recurring> all =
                Deadlines.in(words, Optional.empty(), Optional.empty()).stream()
                        .map(Deadlines.Found::deadline)
                        .filter(Deadline.Recurring.class::isInstance)
                        .map(Deadline.Recurring.class::cast)
                        .toList();
        return all.size() == 1 ? YearlyTimes.of(all.getFirst().rules()) : OptionalInt.empty();
    }

    private void dueDate() {
        LocalDate last =
                by.stream()
                        .map(TaskLine::dueDate)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        asked.dueDate()
                .filter(last::isAfter)
                .ifPresent(
                        day -> {
                            states.add(State.LATER);
                            why.add(Why.of("cascade.why.later", last, day));
                        });
    }

    private void weaker(String code, Object... arguments) {
        states.add(State.WEAKER);
        why.add(Why.of(code, arguments));
    }

    /** Vietnamese figures: "91,67". */
    private static String shown(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
