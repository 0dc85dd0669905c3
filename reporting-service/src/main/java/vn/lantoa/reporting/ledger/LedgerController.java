package vn.lantoa.reporting.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.reporting.period.Period;
import vn.lantoa.reporting.period.Regimes;

/** {@code /ledger}: does it add up? */
@RestController
@RequestMapping("/ledger")
final class LedgerController {

    private final Reconciliation reconciliation;
    private final Regimes regimes;

    LedgerController(Reconciliation reconciliation, Regimes regimes) {
        this.reconciliation = reconciliation;
        this.regimes = regimes;
    }

    /**
     * Compares an organisation's balances with what they are folded from, page by page; a batch
     * that is being taken in right now may show as a difference for a moment.
     *
     * @param level {@code DAYS} with entries (unless said otherwise), or {@code MONTHS} with days
     * @param limit how many balances to compare, not how many differences to list
     */
    @GetMapping("/reconciliation")
    Reconciliation.Findings reconcile(
            Actor by,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> regime,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<Reconciliation.Compared> level,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        if (!by.isAnyOf(Role.OPERATOR, Role.AUDITOR)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
        }
        Period asked = regimes.asked(period, regime, from, to);
        return reconciliation.compare(
                by.organisation(),
                level.orElse(Reconciliation.Compared.DAYS),
                asked.days(),
                Limits.of(limit),
                after);
    }
}
