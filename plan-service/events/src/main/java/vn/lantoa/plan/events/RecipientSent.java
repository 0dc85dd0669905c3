package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * It was sent to one outside; told again when the entry is put right.
 *
 * @param recipient id within the dispatch
 * @param channel {@code PAPER}, {@code INTERLINKED}, {@code EMAIL}; more may come
 * @param tracking what it can be found by on its way
 */
public record RecipientSent(
        DispatchFacts dispatch,
        String recipient,
        LocalDate on,
        String channel,
        Optional<String> tracking)
        implements DispatchEvent {}
