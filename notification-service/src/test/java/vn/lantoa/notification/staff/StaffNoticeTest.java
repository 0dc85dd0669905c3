package vn.lantoa.notification.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.plan.events.MembershipFacts;
import vn.lantoa.plan.events.StaffFacts;
import vn.lantoa.plan.events.StaffMoved;

/** Whom a move is told to. */
class StaffNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void aMoveIsToldToThePersonAndTheHeadsOfBothUnits() {
        assertThat(StaffNotice.of(moved("MOVED")).orElseThrow().audience())
                .containsExactly(
                        new Address("staff:officer"),
                        new Address("unit:HTQT:UNIT_HEAD"),
                        new Address("unit:KTDN:UNIT_HEAD"));
    }

    @Test
    void whoMovesBecauseTheUnitWasMergedWasToldOfTheMerger() {
        assertThat(StaffNotice.of(moved("MERGED"))).isEmpty();
    }

    private static StaffMoved moved(String how) {
        StaffFacts member =
                new StaffFacts(
                        "officer",
                        Optional.empty(),
                        List.of(
                                membership("HTQT", DAY.minusYears(2), Optional.of(DAY), "JOINED"),
                                membership("KTDN", DAY, Optional.empty(), how)));
        return new StaffMoved(member, "HTQT", "KTDN", DAY, List.of());
    }

    private static MembershipFacts membership(
            String unit, LocalDate from, Optional<LocalDate> to, String how) {
        return new MembershipFacts(unit, Optional.empty(), from, to, how, Optional.empty());
    }
}
