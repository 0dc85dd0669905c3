package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * Who is to hear what becomes of a difficulty.
 *
 * @param unit id of the unit that entered it
 * @param staff id of the person who entered it
 * @param behalfUnit id of the locality or agency it was entered for, if that is entered as a unit
 * @param behalfName its name, if it is not
 */
public record DifficultyReporterFacts(
        String unit, String staff, Optional<String> behalfUnit, Optional<String> behalfName) {}
