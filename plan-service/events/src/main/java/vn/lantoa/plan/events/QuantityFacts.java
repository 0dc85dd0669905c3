package vn.lantoa.plan.events;

/**
 * How much of something, e.g. 12 "tin bài".
 *
 * @param value a decimal number of 0 or more, written plainly: {@code 12}, {@code 0.5}
 * @param unit what is counted, as a person wrote it
 */
public record QuantityFacts(String value, String unit) {}
