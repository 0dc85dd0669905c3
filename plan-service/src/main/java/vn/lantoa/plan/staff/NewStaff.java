package vn.lantoa.plan.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/**
 * Somebody new on the roster, as {@code POST /staff} takes it.
 *
 * @param id as tokens name them ({@code sub}); never an e-mail address, since it is told everywhere
 */
record NewStaff(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}") String id,
        @NotBlank @Size(max = 60) String unit,
        @NotNull LocalDate from,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 100) String> position,
        Optional<StaffMember.Employment> employment,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 100) String> name,
        Optional<@Email @Size(min = 3, max = 254) String> email,
        Optional<@Pattern(regexp = "\\+?[0-9][0-9 .()-]{5,24}") String> phone) {

    StaffMember.Place place() {
        return new NewPlace(unit, from, position).place();
    }

    /**
     * @throws Problem 422 for an address of nobody
     */
    Optional<Person.Details> details() {
        if (name.isEmpty() && (email.isPresent() || phone.isPresent())) {
            throw Problem.invalid(List.of(FieldFault.at("/name", "field.required")));
        }
        return name.map(given -> new NewPerson(given, email, phone).details());
    }
}
