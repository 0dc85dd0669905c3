package vn.lantoa.plan.task;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.plan.events.QuantityFacts;

/**
 * How much of something: 12 "tin bài".
 *
 * @param value 0 or more, at most four decimals
 * @param unit what is counted
 */
public record Quantity(
        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal value,
        @NotBlank @Size(max = 100) String unit) {

    Quantity cleaned() {
        return new Quantity(plain(value), TypedText.clean(unit));
    }

    /** Without zeros at the end, so that 12 and 12.00 are told alike. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    QuantityFacts facts() {
        return new QuantityFacts(value.toPlainString(), unit);
    }
}
