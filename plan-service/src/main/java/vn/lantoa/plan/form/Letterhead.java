package vn.lantoa.plan.form;

import java.util.Optional;

/**
 * Who issues the document, as its head says; printed in capitals.
 *
 * @param superior the agency above, "UBND tỉnh Hà Tĩnh"; empty for an office that has none
 * @param office "Sở Ngoại vụ". In capitals and small letters where possible: an annex names it so
 * @param symbol "SNgV": stands in the number's place while there is no number
 */
public record Letterhead(Optional<String> superior, String office, Optional<String> symbol) {

    public Letterhead(Optional<String> superior, String office) {
        this(superior, office, Optional.empty());
    }
}
