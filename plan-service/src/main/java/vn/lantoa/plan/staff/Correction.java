package vn.lantoa.plan.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.staff.Membership.How;
import vn.lantoa.plan.staff.Membership.Left;

/**
 * Units and days as they should have been entered, all of them, as {@code POST
 * /staff/{id}/correction} takes them.
 *
 * @param memberships the oldest first; one without {@code to} lasts until the next one, the last
 *     one until now
 * @param reason what was wrong; told to other services, so without names
 */
record Correction(
        @NotNull @Size(min = 1, max = Career.MOST) List<@Valid @NotNull Stay> memberships,
        Optional<StaffMember.Employment> employment,
        @NotBlank @Size(max = 500) String reason) {

    /**
     * @param to the first day not there any more
     */
    record Stay(
            @NotBlank @Size(max = 60) String unit,
            Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 100) String> position,
            @NotNull LocalDate from,
            Optional<LocalDate> to,
            Optional<Left> left) {}

    String words() {
        return TypedText.clean(reason);
    }

    /**
     * @throws Problem 422 for days that contradict each other, each at its place
     */
    Career career() {
        List<FieldFault> faults = new ArrayList<>();
        List<Membership> career = new ArrayList<>();
        for (int i = 0; i < memberships.size(); i++) {
            Stay stay = memberships.get(i);
            Optional<LocalDate> next =
                    i + 1 < memberships.size()
                            ? Optional.of(memberships.get(i + 1).from())
                            : Optional.empty();
            Optional<LocalDate> to = stay.to().or(() -> next);
            if (to.filter(end -> !end.isAfter(stay.from())).isPresent()) {
                String field = stay.to().isPresent() ? "/to" : "/from";
                faults.add(FieldFault.at("/memberships/" + i + field, "staff.ends-before-begin"));
            } else if (next.isPresent() && to.orElseThrow().isAfter(next.get())) {
                faults.add(FieldFault.at("/memberships/" + i + "/to", "staff.two-on-one-day"));
            }
            career.add(membership(stay, to, next, howOf(i, career)));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Career(career);
    }

    private static How howOf(int i, List<Membership> before) {
        if (i == 0) {
            return How.JOINED;
        }
        return before.getLast().left().isPresent() ? How.RETURNED : How.MOVED;
    }

    private static Membership membership(
            Stay stay, Optional<LocalDate> to, Optional<LocalDate> next, How how) {
        boolean leaves = to.isPresent() && !to.equals(next);
        return new Membership(
                TypedText.clean(stay.unit()),
                stay.position().map(TypedText::clean),
                stay.from(),
                to,
                how,
                leaves ? Optional.of(stay.left().orElse(Left.OTHER)) : Optional.empty());
    }
}
