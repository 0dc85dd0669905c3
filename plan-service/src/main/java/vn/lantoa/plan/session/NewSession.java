package vn.lantoa.plan.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.session.NewAgenda.Item;

/**
 * A session as {@code POST /sessions} takes it.
 *
 * @param scheduledOn the day it is set for
 * @param month of a Law Day, which may be held on any day of it, e.g. {@code 2023-02}
 */
record NewSession(
        @NotNull Kind kind,
        Optional<@Size(min = 1, max = 40) String> subject,
        @NotBlank @Size(max = 300) String title,
        Optional<@Pattern(regexp = FILLED) @Size(max = 500) String> theme,
        Optional<@Size(min = 1, max = 100) String> plan,
        @NotBlank @Size(max = 60) String unit,
        @Size(max = 200) List<@NotBlank @Size(max = 60) String> invitedUnits,
        Optional<Boolean> everyUnit,
        Optional<LocalDate> scheduledOn,
        Optional<YearMonth> month,
        Optional<@Pattern(regexp = FILLED) @Size(max = 200) String> place,
        Optional<@Size(min = 1, max = 60) String> chair,
        @Size(max = 10) List<@NotBlank @Size(max = 40) String> combinedWith,
        @Size(max = NewAgenda.MOST) List<@Valid @NotNull Item> agenda) {

    /** Something but blanks. */
    static final String FILLED = "(?s).*\\S.*";

    NewSession {
        invitedUnits = invitedUnits == null ? List.of() : invitedUnits;
        combinedWith = combinedWith == null ? List.of() : combinedWith;
        agenda = agenda == null ? List.of() : agenda;
    }

    Call call() {
        return new Call(
                kind,
                subject,
                TypedText.clean(title),
                theme.map(TypedText::clean),
                plan,
                unit.strip(),
                invitedUnits.stream().map(String::strip).distinct().toList(),
                everyUnit.orElse(false),
                place.map(TypedText::clean),
                chair,
                combinedWith.stream().distinct().toList());
    }

    /**
     * @throws Problem 422 without a day, or for a month of what is no Law Day
     */
    Term term() {
        return switch (kind) {
            case LAW_DAY -> monthTerm();
            case BRIEFING, REGULAR_MEETING, THEMATIC -> {
                if (month.isPresent()) {
                    throw fault("/month", "session.month-of-law-day");
                }
                yield Term.day(
                        scheduledOn.orElseThrow(() -> fault("/scheduledOn", "field.required")));
            }
        };
    }

    private Term monthTerm() {
        YearMonth of =
                month.or(() -> scheduledOn.map(YearMonth::from))
                        .orElseThrow(() -> fault("/month", "field.required"));
        if (scheduledOn.filter(day -> !YearMonth.from(day).equals(of)).isPresent()) {
            throw fault("/scheduledOn", "session.month");
        }
        return Term.month(of, scheduledOn);
    }

    private static Problem fault(String pointer, String code) {
        return Problem.invalid(List.of(FieldFault.at(pointer, code)));
    }
}
