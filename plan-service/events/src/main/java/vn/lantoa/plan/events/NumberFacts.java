package vn.lantoa.plan.events;

/**
 * A number of a register as it is after the event. Numbers run from 01 each 1 January (Decree
 * 30/2020/NĐ-CP, Annex I).
 *
 * @param id the event's subject
 * @param register e.g. {@code SNgV/KH/2023/42}: issuer, type, year of issue, number
 * @param text as a document bears it, {@code 42/KH-SNgV}; below ten with a zero, {@code 05/KH-SNgV}
 * @param plan id of the plan it was given to
 * @param status {@code RESERVED}, {@code ISSUED}, {@code VOIDED}
 */
public record NumberFacts(
        String id,
        String register,
        String issuer,
        String type,
        Integer year,
        Integer sequence,
        String text,
        String plan,
        String status) {}
