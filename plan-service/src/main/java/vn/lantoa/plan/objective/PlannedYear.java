package vn.lantoa.plan.objective;

import java.time.LocalDate;
import vn.lantoa.plan.document.PlanDocument;

/** The year a plan's text plans; of a span the first, without any that of its date. */
public final class PlannedYear {

    private PlannedYear() {}

    /**
     * @param today when the text has neither year nor date
     */
    public static int of(PlanDocument document, LocalDate today) {
        return document.year()
                .or(document::firstYear)
                .or(() -> document.issueDate().map(LocalDate::getYear))
                .orElse(today.getYear());
    }
}
