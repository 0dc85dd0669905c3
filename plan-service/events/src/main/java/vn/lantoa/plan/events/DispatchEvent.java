package vn.lantoa.plan.events;

/** Something that happened to a dispatch (phát hành): a document on its way to those it goes to. */
public sealed interface DispatchEvent extends PlanEvents
        permits PlanDispatched,
                DocumentDispatched,
                RecipientAdded,
                RecipientSent,
                RecipientReceived,
                RecipientAcknowledged,
                DispatchUnacknowledged,
                DocumentFiled {

    DispatchFacts dispatch();
}
