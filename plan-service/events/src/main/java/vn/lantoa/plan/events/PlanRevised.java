package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Another document changed what an issued plan says (sửa đổi, bổ sung; Decree 30/2020/NĐ-CP,
 * article 18, paragraph 3). The plan stays issued.
 *
 * @param by id of the revising plan, where that is in the system
 * @param byNumber the revising document's number, {@code byDate} its date, {@code byTitle} its
 *     summary
 * @param edition the number of the edition that is the plan's text since
 * @param changed label paths of nodes with other words; so {@code added}; {@code removed} as they
 *     were before; of each kind the first 200
 */
public record PlanRevised(
        PlanFacts plan,
        Optional<String> by,
        Optional<String> byNumber,
        LocalDate byDate,
        Optional<String> byTitle,
        String reason,
        Integer edition,
        List<String> changed,
        List<String> added,
        List<String> removed)
        implements PlanEvent {}
