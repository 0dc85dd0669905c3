package vn.lantoa.plan.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/**
 * What a person typed into one of a page's forms. It is read field by field, collecting what is
 * wrong; a page that is shown again shows it as it was typed. A field left empty is none.
 */
public final class TypedForm {

    private final String name;
    private final Map<String, List<String>> fields;
    private final List<FieldFault> faults = new ArrayList<>();

    private TypedForm(String name, Map<String, List<String>> fields) {
        this.name = name;
        this.fields = new HashMap<>(fields);
    }

    /** Before anything was typed. */
    public static TypedForm none() {
        return new TypedForm("", Map.of());
    }

    /**
     * @param name of the form on its page
     */
    public static TypedForm of(String name, MultiValueMap<String, String> typed) {
        Map<String, List<String>> fields = new HashMap<>();
        typed.forEach((field, values) -> fields.put(field, List.copyOf(values)));
        return new TypedForm(name, fields);
    }

    /** For a page: whether it is this form that was typed into. */
    public boolean is(String form) {
        return name.equals(form);
    }

    /** For a page: what stands in a field, or what stood there before anybody typed. */
    public String or(String form, String field, String otherwise) {
        return is(form) ? String.join("", fields.getOrDefault(field, List.of())) : otherwise;
    }

    /** For a page: whether a box is ticked. */
    public boolean ticked(String form, String field, String value, boolean otherwise) {
        return is(form) ? fields.getOrDefault(field, List.of()).contains(value) : otherwise;
    }

    /** All values of a field that has several: boxes, mostly. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * @param longest in characters
     */
    public Optional<String> words(String field, int longest) {
        Optional<String> words = all(field).stream().findFirst().map(TypedText::clean);
        if (words.filter(text -> text.length() > longest).isPresent()) {
            faults.add(FieldFault.at("/" + field, "field.size", 1, longest));
            return Optional.empty();
        }
        return words;
    }

    /** Nothing, with a fault, where nothing was typed. */
    public String required(String field, int longest) {
        if (all(field).isEmpty()) {
            faults.add(FieldFault.at("/" + field, "field.required"));
        }
        return words(field, longest).orElse("");
    }

    public Optional<LocalDate> day(String field) {
        try {
            return all(field).stream().findFirst().map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            faults.add(FieldFault.at("/" + field, "field.date"));
            return Optional.empty();
        }
    }

    /**
     * @param most the largest there may be, from 0
     */
    public Optional<Integer> count(String field, int most) {
        Optional<String> digits = all(field).stream().findFirst();
        if (digits.filter(text -> !text.matches("\\d{1,9}")).isPresent()) {
            faults.add(FieldFault.at("/" + field, "field.number"));
            return Optional.empty();
        }
        Optional<Integer> count = digits.map(Integer::valueOf);
        if (count.filter(number -> number > most).isPresent()) {
            faults.add(FieldFault.at("/" + field, "field.range", 0, most));
        }
        return count;
    }

    /** What was taken in already, such as a file: shown again it need not be sent again. */
    public void keep(String field, List<String> values) {
        fields.put(field, List.copyOf(values));
    }

    public void fault(FieldFault fault) {
        faults.add(fault);
    }

    /**
     * @throws Problem 422 naming all that was found wrong
     */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
