package vn.lantoa.plan.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.NumberVoided;

/** What a register's numbers look like, and what becomes of one. */
class RegisterTest {

    private final Command by =
            new Command(
                    new Actor("focal", "SNgV", Optional.of("VPTTr"), Set.of(Role.FOCAL_POINT)),
                    Instant.parse("2023-01-09T02:00:00Z"),
                    Optional.empty(),
                    CommandKey.random());
    private final Register.Place place = new Register("SNgV", "KH", 2023).at(5);

    @Test
    void belowTenAZeroStandsBefore() {
        assertThat(place.number()).isEqualTo("05/KH-SNgV");
        assertThat(place.register().at(1391).number()).isEqualTo("1391/KH-SNgV");
    }

    @Test
    void aPlaceIsReadAsItIsWritten() {
        assertThat(place.text()).isEqualTo("SNgV/KH/2023/5");
        assertThat(Register.place("SNgV/KH/2023/5")).contains(place);
        assertThat(Register.place("UBND-VX/QĐ/2022/17"))
                .contains(new Register("UBND-VX", "QĐ", 2022).at(17));
        assertThat(Register.place("5/KH-SNgV")).isEmpty();
    }

    @Test
    void aKeptNumberIsVoidedWithItsReasonAndNeverOutOfTheHouse() {
        NumberReservation kept = state(NumberReservation.reserve("n1", place, "p1", by));

        Decision<NumberReservation> voided = kept.giveUp("Ghi nhầm", by);

        assertThat(((Decision.Accepted<NumberReservation>) voided).event())
                .isInstanceOfSatisfying(
                        NumberVoided.class,
                        told -> assertThat(told.reason()).isEqualTo("Ghi nhầm"));
        assertThat(state(voided).active()).isFalse();
        assertThat(state(voided).giveUp("Lại", by)).isInstanceOf(Decision.Unchanged.class);
        assertThat(state(voided).issue(by)).isInstanceOf(Decision.Refused.class);
        NumberReservation issued = state(kept.issue(by));
        assertThat(issued.issue(by)).isInstanceOf(Decision.Unchanged.class);
        assertThat(issued.giveUp("Muộn", by)).isInstanceOf(Decision.Refused.class);
    }

    private static NumberReservation state(Decision<NumberReservation> decision) {
        return ((Decision.Accepted<NumberReservation>) decision).state();
    }
}
