package vn.lantoa.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.EvidenceFacts;

/**
 * A measure as it is sent: whole, or by the id of a proposal that is taken as it is.
 *
 * @param indicator code in the catalogue of indicators; one not seen yet is accepted
 * @param owner id of the unit that answers for the target; by default the one it has
 */
record NewMeasure(
        Optional<String> proposal,
        Optional<@Pattern(regexp = CODE) String> indicator,
        Optional<@Pattern(regexp = FILLED) @Size(max = 300) String> numerator,
        Optional<@Pattern(regexp = FILLED) @Size(max = 300) String> denominator,
        Optional<@Pattern(regexp = FILLED) @Size(max = 40) String> unit,
        Optional<Measure.Direction> direction,
        Optional<@DecimalMin("0") @Digits(integer = 12, fraction = 6) BigDecimal> value,
        Optional<@Valid NewBaseline> baseline,
        Optional<LocalDate> deadline,
        Optional<@Pattern(regexp = CODE) String> regime,
        Optional<@Pattern(regexp = FILLED) @Size(max = 60) String> owner,
        Optional<@Pattern(regexp = FILLED) @Size(max = 1000) String> note) {

    static final String FILLED = "(?s).*\\S.*";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

    /**
     * @param evidence ids of evidence that is kept
     */
    record NewBaseline(
            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6) BigDecimal value,
            @NotBlank @Size(max = 60) String period,
            @NotBlank @Size(max = 500) String source,
            @Size(max = 20) List<@NotBlank @Size(max = 100) String> evidence) {

        NewBaseline {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    /** What a measure that is no proposal's still needs. */
    List<FieldFault> missing() {
        List<FieldFault> faults = new ArrayList<>();
        need(indicator, "/indicator", faults);
        need(unit, "/unit", faults);
        need(direction, "/direction", faults);
        need(value, "/value", faults);
        return faults;
    }

    private static void need(Optional<?> field, String pointer, List<FieldFault> faults) {
        if (field.isEmpty()) {
            faults.add(FieldFault.at(pointer, "field.required"));
        }
    }

    List<String> evidence() {
        return baseline.map(NewBaseline::evidence).orElse(List.of());
    }

    /**
     * Nothing may be {@link #missing}.
     *
     * @param evidence what is told of the baseline's evidence
     */
    Measure measure(List<EvidenceFacts> evidence) {
        return new Measure(
                indicator.orElseThrow(),
                numerator.map(TypedText::clean),
                denominator.map(TypedText::clean),
                unit.map(TypedText::clean).orElseThrow(),
                direction.orElseThrow(),
                value.orElseThrow(),
                baseline.map(
                        from ->
                                new Measure.Baseline(
                                        from.value(),
                                        TypedText.clean(from.period()),
                                        TypedText.clean(from.source()),
                                        evidence)),
                deadline,
                regime,
                note.map(TypedText::clean));
    }
}
