package vn.lantoa.plan.events;

/**
 * A checklist in numbers.
 *
 * @param items how many questions there are; the others count their answers
 */
public record ChecklistFacts(
        Integer items, Integer yes, Integer no, Integer partly, Integer notApplicable) {}
