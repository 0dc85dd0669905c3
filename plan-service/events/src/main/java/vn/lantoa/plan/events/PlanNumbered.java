package vn.lantoa.plan.events;

/**
 * A draft got its number (số, ký hiệu) out of the yearly register; its text bears it.
 *
 * @param register the number's place in the register, e.g. {@code SNgV/KH/2023/42}
 * @param edition the number of the edition that bears it
 */
public record PlanNumbered(PlanFacts plan, String register, Integer edition) implements PlanEvent {}
