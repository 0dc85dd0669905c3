package vn.lantoa.plan.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;

/**
 * A unit from a day on.
 *
 * @param position in Vietnamese, e.g. "Phó Trưởng phòng"; without one, none is known there
 */
record NewPlace(
        @NotBlank @Size(max = 60) String unit,
        @NotNull LocalDate from,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 100) String> position) {

    StaffMember.Place place() {
        return new StaffMember.Place(TypedText.clean(unit), position.map(TypedText::clean), from);
    }
}
