package vn.lantoa.content.events;

import java.util.Optional;

/**
 * A column (chuyên mục).
 *
 * @param id the event's subject
 * @param unit id of the unit that owns it
 * @param owner staff id of who answers for it
 * @param cadence how often something has to appear: {@code WEEKLY}, {@code MONTHLY}, {@code
 *     QUARTERLY}; more may come
 */
public record ColumnFacts(
        String id, String title, String unit, Optional<String> owner, String cadence) {}
