package vn.lantoa.plan.events;

/** Something that happened to a session; each carries the session as it is afterwards. */
public sealed interface SessionEvent extends PlanEvents
        permits SessionScheduled,
                SessionAgendaChanged,
                SessionHeld,
                SessionAttendanceRecorded,
                SessionMaterialAcknowledged,
                SessionMissed,
                SessionCancelled,
                SessionRescheduled,
                SessionCorrected {

    SessionFacts session();
}
