package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * A member of staff (CBCCVC) as they are after the event.
 *
 * @param staff id, as tokens name the person
 * @param employment {@code OFFICIAL}, {@code CIVIL_SERVANT}, {@code PUBLIC_EMPLOYEE}, {@code
 *     CONTRACT}; more may come
 * @param memberships in which unit from which day on, the oldest first; never two on one day
 */
public record StaffFacts(
        String staff, Optional<String> employment, List<MembershipFacts> memberships) {}
