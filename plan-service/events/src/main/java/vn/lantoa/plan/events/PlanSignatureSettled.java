package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * It is settled with what authority the plan is signed (Decree 30/2020/NĐ-CP, article 13).
 *
 * @param authority {@code OWN}, {@code TM}, {@code KT}, {@code TL}, {@code TUQ}, {@code Q}; more
 *     may come
 * @param title of the one who signs, e.g. "PHÓ GIÁM ĐỐC"
 */
public record PlanSignatureSettled(PlanFacts plan, String authority, Optional<String> title)
        implements PlanEvent {}
