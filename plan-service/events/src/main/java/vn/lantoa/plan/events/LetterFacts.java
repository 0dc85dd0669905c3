package vn.lantoa.plan.events;

import java.time.LocalDate;

/** The letter (công văn) or notice that tells of something, e.g. 12/SNgV-VP of 5/1/2023. */
public record LetterFacts(String number, LocalDate date) {}
