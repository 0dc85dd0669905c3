package vn.lantoa.plan.events;

/** Something that happened to a difficulty; each carries the whole of it as it is afterwards. */
public sealed interface DifficultyEvent extends PlanEvents
        permits DifficultyReported,
                DifficultyReturned,
                DifficultySupplemented,
                DifficultyWithdrawn,
                DifficultyUnattended,
                DifficultiesConsolidated,
                DifficultyMembersChanged,
                DifficultyMembersSettled,
                DifficultyConsolidated,
                DifficultyReleased,
                DifficultyFollowed,
                DifficultyEscalated,
                DifficultyDecisionOverdue,
                DifficultyDecided,
                DifficultyRejected,
                DifficultyResolutionProposed,
                DifficultyResolved,
                DifficultyReopened {

    DifficultyFacts difficulty();
}
