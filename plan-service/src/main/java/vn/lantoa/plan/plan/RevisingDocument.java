package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document that revises a plan.
 *
 * @param plan id of the revising plan, where that is in the system
 * @param title its summary (trích yếu)
 */
record RevisingDocument(
        Optional<String> plan, Optional<String> number, LocalDate date, Optional<String> title) {}
