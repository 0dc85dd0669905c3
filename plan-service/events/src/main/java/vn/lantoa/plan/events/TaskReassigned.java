package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * Others have to do the task from now on, or it has another title; its facts say who.
 *
 * @param unitBefore id of the lead unit until now: what was expected of it is expected of the new
 *     one
 * @param assigneeBefore staff id of who had it until now
 */
public record TaskReassigned(
        TaskFacts task,
        String unitBefore,
        Optional<String> assigneeBefore,
        List<String> supportingUnitsBefore,
        String titleBefore,
        String reason)
        implements TaskEvent {}
