package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.lantoa.plan.events.RosterChange;
import vn.lantoa.plan.staff.Membership.How;
import vn.lantoa.plan.staff.Membership.Left;

/** Careers entered in any order: one unit a day, and rosters that add up. */
class CareerTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 60;

    @Property(tries = 300)
    void whateverIsEnteredInWhateverOrderTheToldChangesAddUpToTheCareer(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = DAYS * 4 - 1) Integer> steps,
            @ForAll @IntRange(min = 1, max = DAYS) int leaving) {
        Career nothing = new Career(List.of());
        Career career = nothing.and(Membership.from(START, "U0", Optional.empty(), How.JOINED));
        List<RosterChange> told = new ArrayList<>(career.changesFrom(nothing));
        for (int step : steps) {
            LocalDate day = START.plusDays(step / 4);
            Career next =
                    step % 4 == 3
                            ? career.merged(Set.of("U1"), "U9", day)
                            : career.moved(day, "U" + step % 4, Optional.empty());
            told.addAll(next.changesFrom(career));
            career = next;
        }
        if (career.last().from().isBefore(START.plusDays(leaving))) {
            Career gone = career.ended(START.plusDays(leaving), Left.OTHER);
            told.addAll(gone.changesFrom(career));
            career = gone;
        }

        for (int i = -1; i <= DAYS + 1; i++) {
            LocalDate day = START.plusDays(i);
            long there = career.memberships().stream().filter(m -> m.isOn(day)).count();
            assertThat(there).as("units on %s", day).isLessThanOrEqualTo(1);
            for (String unit : List.of("U0", "U1", "U2", "U9")) {
                int onTheBooks =
                        told.stream()
                                .filter(c -> c.unit().equals(unit) && !c.day().isAfter(day))
                                .mapToInt(RosterChange::people)
                                .sum();
                boolean isThere = career.on(day).filter(m -> m.unit().equals(unit)).isPresent();
                assertThat(onTheBooks).as("%s on %s", unit, day).isEqualTo(isThere ? 1 : 0);
            }
        }
    }
}
