package vn.lantoa.plan.difficulty;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.events.DifficultyReporterFacts;

/**
 * Who reports a difficulty.
 *
 * @param unit id of the unit that enters it
 * @param staff id of the person who enters it
 * @param behalf whose difficulty it is, if it is not the unit's own
 */
record Reporter(String unit, String staff, Optional<Behalf> behalf) {

    /**
     * A locality or another agency, and the document it wrote.
     *
     * @param unit its id, if it is entered as a unit
     * @param name what it is called, if it is not
     */
    record Behalf(
            Optional<String> unit,
            Optional<String> name,
            Optional<String> documentNumber,
            Optional<LocalDate> documentDate) {}

    DifficultyReporterFacts facts() {
        return new DifficultyReporterFacts(
                unit, staff, behalf.flatMap(Behalf::unit), behalf.flatMap(Behalf::name));
    }
}
