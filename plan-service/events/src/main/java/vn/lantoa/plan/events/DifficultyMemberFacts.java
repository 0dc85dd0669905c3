package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A difficulty that a group is made of.
 *
 * @param id of the member
 * @param reportedOn the day it was reported
 * @param plan id of the plan it is met in
 * @param topic code of the topic it is met in
 */
public record DifficultyMemberFacts(
        String id,
        DifficultyReporterFacts reporter,
        LocalDate reportedOn,
        Optional<String> plan,
        Optional<String> topic) {}
