package vn.lantoa.plan.events;

import java.util.List;

/**
 * Questions were answered.
 *
 * @param answers those of this time, new or corrected
 * @param evidence of these answers
 */
public record InspectionAnswered(
        InspectionFacts inspection,
        List<ChecklistAnswerFacts> answers,
        List<EvidenceFacts> evidence)
        implements InspectionEvent {

    public InspectionAnswered {
        answers = answers == null ? List.of() : List.copyOf(answers);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
