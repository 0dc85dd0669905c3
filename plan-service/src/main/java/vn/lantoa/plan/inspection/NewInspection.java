package vn.lantoa.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;

/**
 * An inspection as {@code POST /inspections} takes it: with a checklist of its own, one of the
 * organisation's, or none.
 *
 * @param announced {@code false} for one that the unit is not to know of (đột xuất)
 * @param to last day; without one it takes one day
 */
record NewInspection(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 60) String unit,
        @NotNull LocalDate from,
        Optional<LocalDate> to,
        Optional<Boolean> announced,
        Optional<@Size(min = 1, max = 100) String> plan,
        Optional<@Valid InspectionBasis> basis,
        @Size(max = 30) List<@NotBlank @Size(max = 100) String> members,
        Optional<
                        @Size(min = 1, max = Checklist.MOST_ITEMS) List<
                                NewChecklist.@Valid @NotNull NewItem>>
                checklist,
        Optional<@Size(min = 1, max = 100) String> template) {

    NewInspection {
        members = members == null ? List.of() : members;
    }

    Inspection.Mandate mandate() {
        return new Inspection.Mandate(
                TypedText.clean(title),
                new InspectingSide(unit.strip(), distinct(members)),
                announced.orElse(true),
                Optional.empty(),
                plan.map(String::strip),
                basis.map(InspectionBasis::cleaned));
    }

    LocalDate last() {
        return to.orElse(from);
    }

    static List<String> distinct(List<String> ids) {
        return ids.stream().map(String::strip).distinct().toList();
    }

    record NewDays(
            @NotNull LocalDate from,
            Optional<LocalDate> to,
            @NotBlank @Size(max = 1000) String reason) {

        LocalDate last() {
            return to.orElse(from);
        }
    }

    record NewAnswers(
            @NotNull @Size(min = 1, max = Checklist.MOST_ITEMS)
                    List<@Valid @NotNull NewAnswer> answers) {

        List<Checklist.Answered> answered() {
            return answers.stream().map(NewAnswer::answered).toList();
        }
    }

    /**
     * @param item id of the question
     * @param evidence ids
     */
    record NewAnswer(
            @NotBlank @Size(max = 20) String item,
            @NotNull Checklist.Answer answer,
            Optional<@Pattern(regexp = NewChecklist.FILLED) @Size(max = 500) String> note,
            @Size(max = 10) List<@NotBlank @Size(max = 100) String> evidence) {

        NewAnswer {
            evidence = evidence == null ? List.of() : evidence;
        }

        Checklist.Answered answered() {
            return new Checklist.Answered(
                    item.strip(), answer, note.map(TypedText::clean), distinct(evidence));
        }
    }

    /**
     * @param document number of the conclusion
     */
    record NewConclusion(
            @NotBlank @Size(max = 4000) String summary,
            Optional<@Pattern(regexp = NewChecklist.FILLED) @Size(max = 100) String> document) {}

    record NewReason(@NotBlank @Size(max = 1000) String reason) {}
}
