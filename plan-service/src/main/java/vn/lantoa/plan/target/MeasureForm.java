package vn.lantoa.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** What a person filled in on the page to have a target measured; a field left empty is none. */
record MeasureForm(Map<String, String> fields) {

    private static final List<String> BASELINE =
            List.of("from-value", "from-period", "from-source");

    MeasureForm {
        fields = Map.copyOf(fields);
    }

    static MeasureForm of(MultiValueMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((name, values) -> fields.put(name, values.getFirst().strip()));
        return new MeasureForm(fields);
    }

    /** As it was decided; a target without a measure gets no figure from us. */
    static MeasureForm of(Target target) {
        Map<String, String> fields = new HashMap<>();
        target.owner().ifPresent(owner -> fields.put("owner", owner));
        target.measure()
                .ifPresent(
                        measure -> {
                            fields.put("indicator", measure.indicator());
                            fields.put("direction", measure.direction().name());
                            fields.put("value", shown(measure.value()));
                            fields.put("unit", measure.unit());
                            measure.numerator().ifPresent(n -> fields.put("numerator", n));
                            measure.denominator().ifPresent(d -> fields.put("denominator", d));
                            measure.deadline()
                                    .ifPresent(day -> fields.put("deadline", day.toString()));
                            measure.regime().ifPresent(code -> fields.put("regime", code));
                            measure.note().ifPresent(note -> fields.put("note", note));
                            measure.baseline()
                                    .ifPresent(
                                            from -> {
                                                fields.put("from-value", shown(from.value()));
                                                fields.put("from-period", from.period());
                                                fields.put("from-source", from.source());
                                            });
                        });
        return new MeasureForm(fields);
    }

    private static String shown(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    /**
     * @throws Problem 422 naming the fields that are no figure, day or choice
     */
    NewMeasure measure() {
        List<FieldFault> faults = new ArrayList<>();
        Optional<BigDecimal> value = figure("value", faults);
        Optional<NewMeasure.NewBaseline> baseline = baseline(faults);
        Optional<LocalDate> deadline = day(faults);
        Optional<Measure.Direction> direction = direction(faults);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new NewMeasure(
                field("proposal"),
                field("indicator"),
                field("numerator"),
                field("denominator"),
                field("unit"),
                direction,
                value,
                baseline,
                deadline,
                field("regime"),
                field("owner"),
                field("note"));
    }

    private Optional<NewMeasure.NewBaseline> baseline(List<FieldFault> faults) {
        if (BASELINE.stream().allMatch(name -> field(name).isEmpty())) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = figure("from-value", faults);
        for (String name : BASELINE) {
            if (field(name).isEmpty()) {
                faults.add(FieldFault.at("/" + name, "field.required"));
            }
        }
        return value.map(
                from ->
                        new NewMeasure.NewBaseline(
                                from,
                                field("from-period").orElse(""),
                                field("from-source").orElse(""),
                                List.of()));
    }

    /** Vietnamese figures: "91,67". */
    private Optional<BigDecimal> figure(String name, List<FieldFault> faults) {
        try {
            return field(name).map(text -> new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException e) {
            faults.add(FieldFault.at("/" + name, "field.number"));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(List<FieldFault> faults) {
        try {
            return field("deadline").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            faults.add(FieldFault.at("/deadline", "field.date"));
            return Optional.empty();
        }
    }

    private Optional<Measure.Direction> direction(List<FieldFault> faults) {
        try {
            return field("direction").map(Measure.Direction::valueOf);
        } catch (IllegalArgumentException e) {
            faults.add(FieldFault.at("/direction", "field.invalid"));
            return Optional.empty();
        }
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }
}
