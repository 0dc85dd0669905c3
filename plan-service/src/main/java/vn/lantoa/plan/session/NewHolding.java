package vn.lantoa.plan.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/**
 * That a session took place, as {@code POST /sessions/{id}/holding} takes it.
 *
 * @param heldOn the true day, however late it is entered
 * @param minutes ids of evidence
 */
record NewHolding(
        @NotNull LocalDate heldOn,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> minutes,
        @Size(max = NewAgenda.MOST) List<@Valid @NotNull Outcome> outcomes,
        Optional<@Valid NewAttendance> attendance) {

    NewHolding {
        minutes = minutes == null ? List.of() : minutes;
        outcomes = outcomes == null ? List.of() : outcomes;
    }

    /**
     * @param item id of an item of the agenda
     */
    record Outcome(
            @NotBlank @Size(max = 20) String item, @NotBlank @Size(max = 1000) String outcome) {}

    /**
     * Who was there: their staff ids, or how many where the roster is not entered.
     *
     * @param reason why it is put right
     */
    record NewAttendance(
            @Size(max = Attendance.MOST) List<@NotBlank @Size(max = 60) String> present,
            Optional<@Min(0) @Max(100_000) Integer> presentCount,
            @Size(max = 500) List<@Valid @NotNull NewExcuse> excused,
            Optional<@Pattern(regexp = NewSession.FILLED) @Size(max = 1000) String> reason) {

        NewAttendance {
            present = present == null ? List.of() : present;
            excused = excused == null ? List.of() : excused;
        }

        /**
         * @throws Problem 422 for a number beside ids, and for somebody both there and excused
         */
        Attendance.Presence presence() {
            List<FieldFault> faults = new ArrayList<>();
            if (presentCount.isPresent() && !present.isEmpty()) {
                faults.add(FieldFault.at("/presentCount", "session.count-or-ids"));
            }
            Set<String> there = new HashSet<>(present);
            for (int i = 0; i < excused.size(); i++) {
                if (there.contains(excused.get(i).staff())) {
                    faults.add(
                            FieldFault.at("/excused/" + i + "/staff", "session.excused-present"));
                }
            }
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
            return new Attendance.Presence(
                    present.stream().distinct().toList(),
                    presentCount,
                    excused.stream().map(NewExcuse::excuse).distinct().toList());
        }
    }

    record NewExcuse(
            @NotBlank @Size(max = 60) String staff,
            Optional<@Pattern(regexp = NewSession.FILLED) @Size(max = 200) String> reason) {

        Attendance.Excuse excuse() {
            return new Attendance.Excuse(staff, reason.map(TypedText::clean));
        }
    }

    Confirmation confirmation() {
        Map<String, String> came = new LinkedHashMap<>();
        outcomes.forEach(one -> came.put(one.item(), TypedText.clean(one.outcome())));
        return new Confirmation(
                heldOn,
                minutes.stream().map(String::strip).distinct().toList(),
                came,
                attendance.map(NewAttendance::presence));
    }
}
