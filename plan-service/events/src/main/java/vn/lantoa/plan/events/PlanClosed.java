package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan was concluded (kết thúc): no new tasks, no other words.
 *
 * @param closedOn in Asia/Ho_Chi_Minh
 * @param summary what came of it, in words
 * @param reason why before the end of the planned year
 * @param unfinished why work is left open
 * @param openWork how much is left open, counted up to a bound; 0 when all is done
 */
public record PlanClosed(
        PlanFacts plan,
        LocalDate closedOn,
        Optional<String> summary,
        Optional<String> reason,
        Optional<String> unfinished,
        Long openWork)
        implements PlanEvent {}
