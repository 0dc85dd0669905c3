package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal document that plans rest on, as it is after the event.
 *
 * @param id the event's subject
 * @param number e.g. {@code 76/NQ-CP}; plans name what they cite by it
 * @param issuer in words
 * @param title what it is about
 * @param validFrom the first day it is in force
 * @param validTo the first day it is not in force any more
 * @param replacedBy number of the document in its place
 */
public record LegalReferenceFacts(
        String id,
        String number,
        Optional<String> issuer,
        LocalDate date,
        String title,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> replacedBy) {}
