package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * Another document of the same form took the plan's place (thay thế; Decree 30/2020/NĐ-CP, article
 * 18).
 *
 * @param by the id of the plan that holds from now on
 */
public record PlanReplaced(PlanFacts plan, String by, Optional<String> byNumber, String reason)
        implements PlanEvent {}
