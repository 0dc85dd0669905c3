package vn.lantoa.plan.events;

import java.util.List;

/**
 * Slips of form in an issued plan were put right by a letter (đính chính; Decree 30/2020/NĐ-CP,
 * article 18).
 *
 * @param nodes the label paths of what reads differently now, at most 200
 */
public record PlanErratumIssued(
        PlanFacts plan, LetterFacts letter, Integer edition, List<String> nodes)
        implements PlanEvent {}
