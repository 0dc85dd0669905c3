package vn.lantoa.notification.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.plan.events.ChecklistFacts;
import vn.lantoa.plan.events.InspectionCancelled;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.InspectionFacts;
import vn.lantoa.plan.events.InspectionOpened;
import vn.lantoa.plan.events.InspectionRescheduled;
import vn.lantoa.plan.events.InspectionScheduled;

/** Whom an event of an inspection is told to, and when nobody may be told. */
class InspectionNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 8);
    private static final Address HEAD = new Address("unit:HTQT:UNIT_HEAD");
    private static final Address INSPECTOR = new Address("staff:focal");
    private static final Optional<String> NO_YEAR = Optional.empty();

    @Test
    void anAnnouncedInspectionIsToldToTheUnitsHeadAndToWhoInspects() {
        assertThat(audience(new InspectionScheduled(inspection(true, NO_YEAR, "PLANNED"))))
                .containsExactly(HEAD, INSPECTOR);
    }

    @Test
    void oneOfAPlannedYearIsNotToldOfByItself() {
        assertThat(
                        InspectionNotice.of(
                                new InspectionScheduled(
                                        inspection(true, Optional.of("y1"), "PLANNED"))))
                .isEmpty();
    }

    @Test
    void anUnannouncedInspectionIsToldToNobodyBeforeItIsOpened() {
        InspectionFacts planned = inspection(false, NO_YEAR, "PLANNED");

        assertThat(InspectionNotice.of(new InspectionScheduled(planned))).isEmpty();
        assertThat(InspectionNotice.of(new InspectionRescheduled(planned, DAY, DAY, "Bận")))
                .isEmpty();
        assertThat(
                        InspectionNotice.of(
                                new InspectionCancelled(
                                        inspection(false, NO_YEAR, "CANCELLED"), "Bận")))
                .isEmpty();
    }

    @Test
    void onceItIsOpenedTheUnitIsTold() {
        InspectionFacts running = inspection(false, NO_YEAR, "RUNNING");

        assertThat(audience(new InspectionOpened(running, DAY))).containsExactly(HEAD, INSPECTOR);
        assertThat(audience(new InspectionRescheduled(running, DAY, DAY, "Bận")))
                .containsExactly(HEAD, INSPECTOR);
    }

    private static List<Address> audience(InspectionEvent event) {
        return InspectionNotice.of(event).orElseThrow().audience();
    }

    private static InspectionFacts inspection(
            boolean announced, Optional<String> yearPlan, String status) {
        return new InspectionFacts(
                "i1",
                "Kiểm tra tuyên truyền",
                "HTQT",
                announced,
                yearPlan,
                Optional.empty(),
                Optional.empty(),
                DAY,
                DAY.plusDays(2),
                List.of("focal"),
                new ChecklistFacts(0, 0, 0, 0, 0),
                status);
    }
}
