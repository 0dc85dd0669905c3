package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * How an index turned out in a year.
 *
 * @param score a decimal, e.g. {@code 7.12}
 * @param rank 1 is the best, {@code of} how many were ranked
 * @param source what says so, in words
 */
public record IndexResultFacts(
        Integer year,
        Optional<String> score,
        Optional<Integer> rank,
        Optional<Integer> of,
        String source) {}
