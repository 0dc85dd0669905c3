package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.List;
import vn.lantoa.plan.events.EvidenceFacts;

/**
 * What a unit that works on a task told of it.
 *
 * @param unit the unit, supporting or lead
 * @param by staff id
 */
record Contribution(String unit, String by, LocalDate on, String text, List<Evidence> evidence) {

    Contribution {
        evidence = List.copyOf(evidence);
    }

    List<EvidenceFacts> evidenceFacts() {
        return evidence.stream().map(Evidence::facts).toList();
    }
}
