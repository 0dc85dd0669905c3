package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.office.Offices;

/**
 * What a person must still decide before a plan can be printed as the decree wants it. Nothing of
 * it is ever invented.
 */
final class Unsettled {

    private Unsettled() {}

    /**
     * @param office the names at the head of the office's documents of that day
     * @return pointers into the plan and what is missing there; empty if it can be printed
     */
    static List<FieldFault> of(Plan plan, PlanDocument document, Optional<Offices.Names> office) {
        List<FieldFault> missing = new ArrayList<>();
        if (office.isEmpty()) {
            missing.add(FieldFault.at("/letterhead", "print.letterhead-missing"));
        }
        if (document.title().isBlank()) {
            missing.add(FieldFault.at("/title", "print.title-missing"));
        }
        if (document.place().isEmpty()) {
            missing.add(FieldFault.at("/place", "print.place-missing"));
        }
        if (plan.status().issued() && plan.number().isEmpty()) {
            missing.add(FieldFault.at("/number", "print.number-missing"));
        }
        if (plan.status().issued() && plan.date().isEmpty()) {
            missing.add(FieldFault.at("/issueDate", "print.date-missing"));
        }
        if (plan.text().signature().isEmpty()) {
            missing.add(FieldFault.at("/signature/authority", "print.authority-missing"));
            missing.add(FieldFault.at("/signature/title", "print.signer-title-missing"));
            if (document.signer().isEmpty()) {
                missing.add(FieldFault.at("/signature/signer", "print.signer-missing"));
            }
        }
        if (plan.recipients().isEmpty()) {
            missing.add(FieldFault.at("/recipients", "print.recipients-missing"));
        }
        if (document.filing().isEmpty()) {
            missing.add(FieldFault.at("/filing", "print.filing-missing"));
        }
        return missing;
    }
}
