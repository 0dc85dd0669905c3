package vn.lantoa.plan.events;

/**
 * The plan was recalled: who has it sends it back or deletes it (thu hồi; Decree 30/2020/NĐ-CP,
 * article 18).
 *
 * @param notice the notice of recall
 */
public record PlanRecalled(PlanFacts plan, LetterFacts notice, String reason)
        implements PlanEvent {}
