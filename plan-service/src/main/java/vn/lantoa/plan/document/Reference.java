package vn.lantoa.plan.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A numbered document that the plan cites.
 *
 * @param number without spaces: "76/NQ-CP", "12-NQ/TU", "30/2020/NĐ-CP", "91/2025/QH15"
 * @param type the symbol of the type, "NQ"; empty where the number has none (a law)
 * @param issuer the symbol of the issuer, "CP"
 * @param date empty where none stands beside the number, or one that no calendar has
 * @param cited the words of the citation: "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ"
 * @param node the path of the node that cites it first, or {@link #PREAMBLE}
 */
public record Reference(
        String number,
        String type,
        String issuer,
        Optional<LocalDate> date,
        String cited,
        String node) {

    public static final String PREAMBLE = "preamble";
}
