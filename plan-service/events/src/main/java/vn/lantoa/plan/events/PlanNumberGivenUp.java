package vn.lantoa.plan.events;

/**
 * A draft gave the number up that was kept for it; nobody gets that number again.
 *
 * @param register the number's place in the register, e.g. {@code SNgV/KH/2023/42}
 */
public record PlanNumberGivenUp(PlanFacts plan, String register, String reason)
        implements PlanEvent {}
