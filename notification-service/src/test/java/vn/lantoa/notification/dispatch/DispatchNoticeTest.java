package vn.lantoa.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.plan.events.DispatchEvent;
import vn.lantoa.plan.events.DispatchFacts;
import vn.lantoa.plan.events.DispatchRecipientFacts;
import vn.lantoa.plan.events.DocumentDispatched;
import vn.lantoa.plan.events.PlanDispatched;
import vn.lantoa.plan.events.RecipientAdded;

/** Whom an event of a dispatch is told to, beside what the plan's own events tell. */
class DispatchNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 30);
    private static final Optional<String> ALL_UNITS = Optional.of("Các phòng chuyên môn");
    private static final Address HEAD = new Address("unit:HTQT:UNIT_HEAD");
    private static final Address OFFICERS = new Address("unit:HTQT:OFFICER");

    @Test
    void unitsThatAPlanReachesByOneLineWereToldByThePlan() {
        assertThat(DispatchNotice.of(new PlanDispatched(dispatch(unit(ALL_UNITS), outside()))))
                .isEmpty();
    }

    @Test
    void aUnitThatAPlanNamesIsAskedToConfirm() {
        assertThat(audience(new PlanDispatched(dispatch(unit(Optional.empty()), outside()))))
                .containsExactly(HEAD, OFFICERS);
    }

    @Test
    void unitsThatAnotherDocumentGoesToAreAskedToConfirm() {
        assertThat(audience(new DocumentDispatched(dispatch(unit(ALL_UNITS)))))
                .containsExactly(HEAD, OFFICERS);
        assertThat(DispatchNotice.of(new DocumentDispatched(dispatch(outside())))).isEmpty();
    }

    @Test
    void aLineThatStandsForNobodyIsToldToTheFocalPoint() {
        assertThat(audience(new PlanDispatched(dispatch(outside(), nobody()))))
                .containsExactly(new Address("organisation:FOCAL_POINT"));
    }

    @Test
    void onlyTheUnitThatWasAddedIsAskedToConfirm() {
        DispatchFacts dispatch = dispatch(outside(), unit(Optional.empty()));

        assertThat(audience(new RecipientAdded(dispatch, "unit"))).containsExactly(HEAD, OFFICERS);
        assertThat(DispatchNotice.of(new RecipientAdded(dispatch, "outside"))).isEmpty();
    }

    private static List<Address> audience(DispatchEvent event) {
        return DispatchNotice.of(event).orElseThrow().audience();
    }

    private static DispatchRecipientFacts unit(Optional<String> group) {
        return recipient("unit", "UNIT", Optional.of("HTQT"), group, "TO_ACKNOWLEDGE");
    }

    private static DispatchRecipientFacts outside() {
        return recipient("outside", "OUTSIDE", Optional.empty(), Optional.empty(), "TO_SEND");
    }

    private static DispatchRecipientFacts nobody() {
        return recipient("nobody", "GROUP", Optional.empty(), Optional.empty(), "UNRESOLVED");
    }

    private static DispatchRecipientFacts recipient(
            String id, String kind, Optional<String> unit, Optional<String> group, String state) {
        return new DispatchRecipientFacts(
                id,
                "Một nơi",
                kind,
                Optional.empty(),
                unit,
                group,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DispatchFacts dispatch(DispatchRecipientFacts... recipients) {
        return new DispatchFacts(
                "x1",
                "PLAN",
                Optional.of("p1"),
                Optional.of("1391/KH-SNgV"),
                DAY,
                "Tuyên truyền",
                DAY,
                Optional.of(DAY.plusDays(5)),
                List.of(recipients),
                List.of());
    }
}
