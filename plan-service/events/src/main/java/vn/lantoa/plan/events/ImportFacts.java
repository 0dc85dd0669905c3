package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * An import as it is after the event.
 *
 * @param id the event's subject
 * @param kind {@code TASKS}, {@code STAFF}; more may come
 * @param plan id of the plan that new tasks belong to
 * @param dryRun nothing is changed: it is only said what would be
 * @param status {@code RUNNING}, {@code DONE}, {@code FAILED}
 * @param by staff id of who imports it
 * @param rows how many the table has
 * @param done how many of them are worked off: the sum of the five figures
 * @param conflicts rows of what somebody changed since the table was exported
 * @param refused rows at fault
 */
public record ImportFacts(
        String id,
        String kind,
        Optional<String> plan,
        Boolean dryRun,
        String status,
        String by,
        Integer rows,
        Integer done,
        Integer created,
        Integer changed,
        Integer unchanged,
        Integer conflicts,
        Integer refused) {}
