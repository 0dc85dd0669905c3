package vn.lantoa.plan.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The years a title plans for.
 *
 * @param single the one year: "năm 2023", "Quý II/2023"; the last if several are named
 * @param first of a span, "giai đoạn 2021-2025", "năm học 2023-2024"
 * @param last of the span
 */
record PlannedYears(Optional<Integer> single, Optional<Integer> first, Optional<Integer> last) {

    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?<!\\d)(?:(?iu:từ )?(?iu:năm ))?"
                            + YEAR
                            + "(?: ?[-–—] ?| (?iu:đến) )(?:(?iu:năm ))?"
                            + YEAR);
    private static final Pattern HORIZON =
            Pattern.compile("(?iu:đến|tầm nhìn)(?: (?iu:đến))? (?iu:năm )" + YEAR);
    private static final Pattern SINGLE =
            Pattern.compile("(?iu:năm |quý [IVX\\d]{1,3} ?/ ?|tháng \\d{1,2} ?/ ?)" + YEAR);

    static PlannedYears of(String title) {
        Optional<MatchResult> span = SPAN.matcher(title).results().findFirst();
        String rest = SPAN.matcher(title).replaceAll(" ");
        String near = HORIZON.matcher(rest).replaceAll(" ");
        List<Integer> years = years(near.isBlank() ? rest : near);
        if (years.isEmpty() && span.isEmpty()) {
            years = years(rest);
        }
        return new PlannedYears(
                years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()),
                span.map(found -> Integer.valueOf(found.group(1))),
                span.map(found -> Integer.valueOf(found.group(2))));
    }

    private static List<Integer> years(String text) {
        return SINGLE.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
