package vn.lantoa.plan.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** Reads the fields of a form or a body, noting every fault, so that all are told at once. */
final class Told {

    static final int LONGEST_NOTE = 500;
    static final int LONGEST_LINE = 200;

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private final List<FieldFault> faults = new ArrayList<>();

    /** A blank text says nothing. */
    Optional<String> text(String pointer, Optional<String> typed, int longest) {
        Optional<String> clean = typed.map(TypedText::clean).filter(text -> !text.isEmpty());
        if (clean.filter(text -> text.length() > longest).isPresent()) {
            fault(FieldFault.at(pointer, "field.size", 0, longest));
        }
        return clean;
    }

    Optional<String> id(String pointer, Optional<String> typed) {
        Optional<String> id = typed.map(String::strip).filter(text -> !text.isEmpty());
        if (id.filter(text -> !text.matches(ID)).isPresent()) {
            fault(FieldFault.at(pointer, "evidence.id"));
        }
        return id;
    }

    /** A day that has come. */
    Optional<LocalDate> day(String pointer, Optional<String> typed, LocalDate today) {
        Optional<String> text = typed.map(String::strip).filter(day -> !day.isEmpty());
        try {
            Optional<LocalDate> day = text.map(LocalDate::parse);
            if (day.filter(today::isBefore).isPresent()) {
                fault(FieldFault.at(pointer, "evidence.day-to-come"));
            }
            return day;
        } catch (DateTimeException e) {
            fault(FieldFault.at(pointer, "field.date"));
            return Optional.empty();
        }
    }

    <T> T required(String pointer, Optional<T> given, T otherwise) {
        if (given.isEmpty()) {
            fault(FieldFault.at(pointer, "field.required"));
        }
        return given.orElse(otherwise);
    }

    void fault(FieldFault fault) {
        faults.add(fault);
    }

    /**
     * @throws Problem 422 naming all faults
     */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
