package vn.lantoa.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.plan.events.InspectionBasisFacts;

/**
 * The decision or plan that an inspection is done by.
 *
 * @param number e.g. {@code 45/QĐ-SNgV}
 */
record InspectionBasis(@NotBlank @Size(max = 100) String number, Optional<LocalDate> date) {

    InspectionBasis cleaned() {
        return new InspectionBasis(TypedText.clean(number), date);
    }

    InspectionBasisFacts facts() {
        return new InspectionBasisFacts(number, date);
    }

    static InspectionBasis of(InspectionBasisFacts facts) {
        return new InspectionBasis(facts.number(), facts.date());
    }
}
