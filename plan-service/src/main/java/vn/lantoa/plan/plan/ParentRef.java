package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan that a plan stands under.
 *
 * @param plan its id, where it is in the system and the reader may see it
 */
record ParentRef(Optional<String> number, Optional<LocalDate> date, Optional<String> plan) {}
