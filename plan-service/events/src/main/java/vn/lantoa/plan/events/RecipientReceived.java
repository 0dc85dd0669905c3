package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One outside confirmed the receipt; told again when the entry is put right.
 *
 * @param recipient id within the dispatch
 * @param number under which they registered it (số đến)
 */
public record RecipientReceived(
        DispatchFacts dispatch,
        String recipient,
        LocalDate on,
        Optional<String> number,
        List<EvidenceFacts> evidence)
        implements DispatchEvent {}
