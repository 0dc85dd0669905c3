package vn.lantoa.plan.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/**
 * A line as {@code POST /budget} takes it. Sums come as they were typed, so that a decimal is
 * refused instead of cut off.
 *
 * @param source e.g. {@code nguồn kinh phí CCHC năm 2023}; the kind's name without one
 * @param sourceKind one of {@code GET /budget/sources}
 */
record NewBudget(
        @NotBlank @Size(max = 100) String plan,
        Optional<@Pattern(regexp = FILLED) @Size(max = 300) String> source,
        Optional<@Size(min = 1, max = 60) String> sourceKind,
        @NotNull @Min(1990) @Max(2100) Integer year,
        Optional<BigDecimal> amount,
        Optional<@Pattern(regexp = FILLED) @Size(max = 300) String> basis) {

    /** Something but blanks. */
    static final String FILLED = "(?s).*\\S.*";

    BudgetLine.Grant grant() {
        List<FieldFault> faults = new ArrayList<>();
        Optional<Sources.Kind> kind = sourceKind.flatMap(Sources::kind);
        if (sourceKind.isPresent() && kind.isEmpty()) {
            faults.add(FieldFault.at("/sourceKind", "budget.no-source-kind"));
        }
        if (source.isEmpty() && sourceKind.isEmpty()) {
            faults.add(FieldFault.at("/source", "budget.source-required"));
        }
        amount.ifPresent(sum -> faults.addAll(Sums.faults("/amount", sum, 1)));
        Budgets.refuse(faults);
        return new BudgetLine.Grant(
                plan.strip(),
                source.map(TypedText::clean).or(() -> kind.map(Sources.Kind::name)).orElseThrow(),
                sourceKind,
                year,
                basis.map(TypedText::clean));
    }

    Optional<Long> sum() {
        return amount.map(BigDecimal::longValueExact);
    }

    record NewSum(
            @NotNull BigDecimal amount,
            @NotBlank @Size(max = 1000) String reason,
            Optional<@Pattern(regexp = FILLED) @Size(max = 300) String> basis) {

        long sum(long least) {
            Budgets.refuse(Sums.faults("/amount", amount, least));
            return amount.longValueExact();
        }
    }

    record NewAllocation(
            Optional<@Size(min = 1, max = 100) String> task,
            Optional<@Size(min = 1, max = 60) String> unit,
            @NotNull BigDecimal amount) {

        long sum() {
            List<FieldFault> faults = new ArrayList<>(Sums.faults("/amount", amount, 1));
            if (task.isEmpty() && unit.isEmpty()) {
                faults.add(FieldFault.at("/unit", "budget.for-whom"));
            }
            Budgets.refuse(faults);
            return amount.longValueExact();
        }
    }

    /**
     * @param document number of the voucher; that or evidence proves it
     * @param evidence ids
     */
    record NewSpending(
            Optional<@Size(min = 1, max = 100) String> allocation,
            Optional<@Size(min = 1, max = 100) String> task,
            Optional<@Size(min = 1, max = 60) String> unit,
            @NotNull BigDecimal amount,
            @NotNull LocalDate on,
            Optional<@Pattern(regexp = FILLED) @Size(max = 100) String> document,
            Optional<@Pattern(regexp = FILLED) @Size(max = 500) String> note,
            @Size(max = 10) List<@NotBlank @Size(max = 100) String> evidence) {

        NewSpending {
            evidence = evidence == null ? List.of() : evidence;
        }

        Expense.Wanted wanted() {
            List<FieldFault> faults = new ArrayList<>(Sums.faults("/amount", amount, 1));
            if (document.isEmpty() && evidence.isEmpty()) {
                faults.add(FieldFault.at("/document", "budget.proof-required"));
            }
            Budgets.refuse(faults);
            return new Expense.Wanted(
                    allocation,
                    task.map(String::strip),
                    unit.map(String::strip),
                    amount.longValueExact(),
                    on,
                    new Spending.Voucher(
                            document.map(TypedText::clean),
                            note.map(TypedText::clean),
                            evidence.stream().map(String::strip).distinct().toList()));
        }
    }

    record NewReversal(@NotBlank @Size(max = 1000) String reason) {}
}
