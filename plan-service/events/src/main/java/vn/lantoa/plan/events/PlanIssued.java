package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The plan was issued (ban hành): from now on it is worked by.
 *
 * @param issuedOn the day it was issued in the system, in Asia/Ho_Chi_Minh
 */
public record PlanIssued(PlanFacts plan, LocalDate issuedOn) implements PlanEvent {}
