package vn.lantoa.reporting.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.AgendaItemFacts;
import vn.lantoa.plan.events.SessionFacts;

/** Sessions of the plan of 2023, held by the office. */
public final class SessionSample {

    private static final LocalDate SET_FOR = LocalDate.of(2023, 2, 24);

    private SessionSample() {}

    public static SessionFacts of(
            String id,
            String kind,
            Optional<String> subject,
            Optional<LocalDate> heldOn,
            List<AgendaItemFacts> agenda) {
        return new SessionFacts(
                id,
                kind,
                subject,
                "Phiên họp tháng 2",
                Optional.empty(),
                Optional.of("plan-2023"),
                "VPTTr",
                List.of(),
                true,
                SET_FOR,
                SET_FOR,
                Optional.of(SET_FOR),
                Optional.empty(),
                Optional.empty(),
                agenda,
                List.of(),
                Optional.empty(),
                heldOn.isPresent() ? "HELD" : "SCHEDULED",
                heldOn);
    }
}
