package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * A legal document is not in force any more (hết hiệu lực). Told once for an end: on its day or,
 * for an end in the past, when it was entered.
 *
 * @param since the first day it is not in force
 */
public record LegalBasisExpired(LegalReferenceFacts reference, LocalDate since)
        implements ReferenceEvent {}
