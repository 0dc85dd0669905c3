package vn.lantoa.content.column;

import java.time.LocalDate;
import java.util.Optional;

/** Knows what appeared in the columns; articles do. */
public interface Appearances {

    Appeared in(String organisation, String column, Stretch stretch);

    /** The day something last appeared, up to and with {@code day}. */
    Optional<LocalDate> lastUntil(String organisation, String column, LocalDate day);
}
