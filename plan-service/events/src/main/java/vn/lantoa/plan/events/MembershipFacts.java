package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Working in a unit for a while.
 *
 * @param unit id of the unit, e.g. {@code HTQT}
 * @param position in Vietnamese, e.g. "Phó Trưởng phòng"
 * @param from the first day
 * @param to the first day not in this unit (or not in this position) any more
 * @param how it came to it: {@code JOINED}, {@code MOVED}, {@code RETURNED}, {@code MERGED} (the
 *     unit before was merged into this one); more may come
 * @param left why it ended, when the person left the roster: {@code RETIRED}, {@code TRANSFERRED},
 *     {@code RESIGNED}, {@code OTHER}; more may come
 */
public record MembershipFacts(
        String unit,
        Optional<String> position,
        LocalDate from,
        Optional<LocalDate> to,
        String how,
        Optional<String> left) {}
