package vn.lantoa.content.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Nothing appeared in the column within the stretch its cadence asks for; told once per stretch.
 *
 * @param lastPublishedOn when something last appeared before it
 */
public record ColumnCadenceMissed(
        ColumnFacts column, StretchFacts stretch, Optional<LocalDate> lastPublishedOn)
        implements ColumnEvent {}
