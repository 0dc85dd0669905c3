package vn.lantoa.plan.events;

import java.util.List;

/**
 * What a target starts from.
 *
 * @param value a decimal number, {@code 37.5}
 * @param period the year or the period it is of, in words
 * @param source where it is from, in words
 */
public record BaselineFacts(
        String value, String period, String source, List<EvidenceFacts> evidence) {}
