package vn.lantoa.plan.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
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

/** What is sent to enter something about units. */
final class UnitForms {

    /** Letters, digits and - _ . between them: it stands in addresses and tokens. */
    static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}";

    static final String WORDS = "(?s).*\\S.*";

    private UnitForms() {}

    /**
     * @param from its first day
     * @param parent code of the unit above; absent right under the organisation
     * @param shortName as it stands in tables
     */
    record NewUnit(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 300) String name,
            @NotNull UnitKind kind,
            @NotNull LocalDate from,
            Optional<@Pattern(regexp = CODE) String> parent,
            Optional<@Pattern(regexp = WORDS) @Size(max = 100) String> shortName) {

        Unit.Founding founding() {
            return UnitForms.founding(code, kind, from, name, shortName, parent);
        }
    }

    record NewName(
            @NotBlank @Size(max = 300) String name,
            Optional<@Pattern(regexp = WORDS) @Size(max = 100) String> shortName,
            @NotNull LocalDate from) {

        Unit.Name entry() {
            return UnitForms.name(from, name, shortName);
        }
    }

    /**
     * @param parent absent: from then on right under the organisation
     */
    record NewPlace(Optional<@Pattern(regexp = CODE) String> parent, @NotNull LocalDate from) {

        Unit.Place place() {
            return Unit.Place.decided(from, parent.map(TypedText::clean));
        }
    }

    record NewBasis(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            Optional<@Pattern(regexp = WORDS) @Size(max = 1000) String> text) {

        Unit.Basis basis() {
            return new Unit.Basis(TypedText.clean(number), date, text.map(TypedText::clean));
        }
    }

    /**
     * @param merged codes, in any order
     * @param on the first day without them
     */
    record NewMerger(
            @NotNull @Valid Into into,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Pattern(regexp = CODE) String> merged,
            @NotNull LocalDate on,
            @NotNull @Valid NewBasis basis) {

        Unit.Merger merger() {
            return new Unit.Merger(
                    on, merged.stream().map(TypedText::clean).toList(), basis.basis());
        }

        /**
         * The new unit that comes out of it; empty when it is one that there is.
         *
         * @throws Problem 422 for half of a new unit
         */
        Optional<Unit.Founding> founding() {
            if (into.onlyCode()) {
                return Optional.empty();
            }
            List<FieldFault> faults = new ArrayList<>();
            if (into.name().isEmpty()) {
                faults.add(FieldFault.at("/into/name", "field.required"));
            }
            if (into.kind().isEmpty()) {
                faults.add(FieldFault.at("/into/kind", "field.required"));
            }
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
            return Optional.of(
                    UnitForms.founding(
                            into.code(),
                            into.kind().orElseThrow(),
                            on,
                            into.name().orElseThrow(),
                            into.shortName(),
                            into.parent()));
        }
    }

    /** The code of a unit that there is, or what describes a new one. */
    record Into(
            @NotNull @Pattern(regexp = CODE) String code,
            Optional<@Pattern(regexp = WORDS) @Size(max = 300) String> name,
            Optional<UnitKind> kind,
            Optional<@Pattern(regexp = CODE) String> parent,
            Optional<@Pattern(regexp = WORDS) @Size(max = 100) String> shortName) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Into {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Into there(String code) {
            return new Into(
                    code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        boolean onlyCode() {
            return name.isEmpty() && kind.isEmpty() && parent.isEmpty() && shortName.isEmpty();
        }
    }

    /**
     * @param on the first day without it
     * @param successor what its parts stand under from then on
     */
    record NewEnd(
            @NotNull LocalDate on,
            @NotNull @Valid NewBasis basis,
            Optional<@Pattern(regexp = CODE) String> successor) {

        Unit.End end() {
            return new Unit.End(
                    on, Unit.Ending.DISSOLVED, successor.map(TypedText::clean), basis.basis());
        }
    }

    private static Unit.Founding founding(
            String code,
            UnitKind kind,
            LocalDate from,
            String name,
            Optional<String> shortName,
            Optional<String> parent) {
        return new Unit.Founding(
                TypedText.clean(code),
                kind,
                from,
                name(from, name, shortName),
                parent.map(TypedText::clean));
    }

    private static Unit.Name name(LocalDate from, String name, Optional<String> shortName) {
        return new Unit.Name(from, TypedText.clean(name), shortName.map(TypedText::clean));
    }
}
