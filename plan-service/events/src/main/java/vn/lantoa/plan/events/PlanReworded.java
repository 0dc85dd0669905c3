package vn.lantoa.plan.events;

/**
 * The words of a draft changed: by hand, by an accepted proposal, or by a file edited elsewhere.
 *
 * @param edition the number of the edition that is the draft's text from now on; the first is 1
 * @param added how many nodes came, {@code removed} went, {@code changed} have other words, {@code
 *     moved} stand elsewhere
 */
public record PlanReworded(
        PlanFacts plan,
        Integer edition,
        Integer added,
        Integer removed,
        Integer changed,
        Integer moved)
        implements PlanEvent {}
