package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a member of staff is, whole.
 *
 * @param staff id, as tokens and all other events name the person
 * @param name full name
 * @param email where messages go
 * @param phone as it was entered
 * @param eraseOn the day on which this is erased, once the person has left
 */
public record PersonDescribed(
        String staff,
        String name,
        Optional<String> email,
        Optional<String> phone,
        Optional<LocalDate> eraseOn)
        implements PeopleEvents {}
