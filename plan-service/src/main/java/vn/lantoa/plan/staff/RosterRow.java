package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member of staff as a row of a table that people edit. What is absent is not known or not shown
 * when it is read, and stays as it is when it is written: names are taken away by their erasure.
 *
 * @param staff id, as tokens name the person
 * @param version of what the row shows, for whoever changes it later
 * @param employment {@code OFFICIAL}, {@code CIVIL_SERVANT}, {@code PUBLIC_EMPLOYEE}, {@code
 *     CONTRACT}
 * @param from the first day in this unit and position
 */
public record RosterRow(
        String staff,
        Optional<Long> version,
        Optional<String> name,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> unit,
        Optional<String> position,
        Optional<String> employment,
        Optional<LocalDate> from) {}
