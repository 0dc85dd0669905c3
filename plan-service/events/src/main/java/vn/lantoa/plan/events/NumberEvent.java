package vn.lantoa.plan.events;

/** Something that happened to a number of a yearly register of documents. */
public sealed interface NumberEvent extends PlanEvents
        permits NumberReserved, NumberIssued, NumberVoided {

    NumberFacts number();
}
