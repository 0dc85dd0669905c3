package vn.lantoa.plan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document of which somebody knows more than a citation says.
 *
 * @param number "76/NQ-CP"
 * @param title what it is about, as a citation goes on: "về công tác văn thư"
 * @param validFrom the first day it is in force; empty where not known
 * @param validTo the first day it is not in force any more; empty while no end is known
 * @param replacedBy the number of what stands in its place
 * @param source where that is known from
 */
public record KnownAct(
        String number,
        Optional<String> issuer,
        LocalDate date,
        String title,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> replacedBy,
        Optional<String> source) {

    /** Where known acts are looked up. */
    @FunctionalInterface
    public interface Lookup {

        /** All of that number; a number is given anew every year. */
        List<KnownAct> numbered(String number);
    }

    boolean hasEndedBy(LocalDate day) {
        return validTo.filter(end -> !day.isBefore(end)).isPresent();
    }

    boolean isNotYetInForceOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isPresent();
    }

    /** A number without blanks, in one case, with one Đ: what two spellings have in common. */
    static String key(String number) {
        return number.replaceAll("\\s+", "")
                .replace('Ð', 'Đ')
                .replace('–', '-')
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^0+(?=\\d)", "");
    }
}
