package vn.lantoa.plan.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;

/** Who somebody is, as {@code POST /staff/{id}/person} takes it. */
record NewPerson(
        @NotBlank @Size(max = 100) String name,
        Optional<@Email @Size(min = 3, max = 254) String> email,
        Optional<@Pattern(regexp = "\\+?[0-9][0-9 .()-]{5,24}") String> phone) {

    Person.Details details() {
        return new Person.Details(
                TypedText.clean(name), email.map(TypedText::clean), phone.map(TypedText::clean));
    }
}
