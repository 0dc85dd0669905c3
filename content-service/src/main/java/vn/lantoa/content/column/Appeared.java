package vn.lantoa.content.column;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What appeared in a column: published, and not withdrawn since.
 *
 * @param within how many within the stretch
 * @param lastBefore the day something last appeared before it
 */
public record Appeared(int within, Optional<LocalDate> lastBefore) {}
