package vn.lantoa.plan.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.objective.Aim;

/**
 * What hangs together in a plan, from whichever end it was asked.
 *
 * @param plan id of the plan
 * @param tasks a page of the tasks in it; what they serve stands above, of all of them
 * @param proofs articles, sessions and difficulties, at most {@value Traces#MOST_PROOFS} of each
 *     for a topic or task
 * @param next what to send as {@code after} for the next tasks
 * @param total how many tasks there are in it
 */
record Trace(
        String plan,
        List<ObjectiveStep> objectives,
        List<TargetStep> targets,
        List<TopicStep> topics,
        List<TaskStep> tasks,
        List<ProofStep> proofs,
        Optional<String> next,
        int total) {

    /**
     * Where "one objective – one measure – one owner", "one unit – one product – one deadline" does
     * not hold.
     */
    enum Break {
        /** A task that serves no objective. */
        OBJECTIVE_NONE,
        /** A task that serves several. */
        OBJECTIVE_SEVERAL,
        /** An objective that no target measures, a task that serves no target. */
        MEASURE_NONE,
        /** A target nobody quantified. */
        MEASURE_OPEN,
        /** A target or topic nobody answers for. */
        OWNER_NONE,
        /** A task without a product, in words or in numbers. */
        PRODUCT_NONE
    }

    /**
     * A break, in words.
     *
     * @param words for people
     */
    record Broken(Break code, String words) {}

    record ObjectiveStep(
            String id, String path, Aim.Kind kind, String words, List<Broken> broken) {}

    record TargetStep(
            String id,
            String path,
            Optional<String> part,
            String words,
            String state,
            Optional<String> owner,
            Optional<String> indicator,
            List<Broken> broken) {}

    record TopicStep(
            String code,
            String title,
            Optional<String> node,
            Optional<String> owner,
            List<Broken> broken) {}

    /**
     * @param onTime absent while it may still be done in time
     * @param evidence by which its completion is proved
     */
    record TaskStep(
            String id,
            String title,
            String unit,
            List<String> supportingUnits,
            LocalDate dueDate,
            Optional<String> deliverable,
            String status,
            Optional<Boolean> onTime,
            List<String> objectives,
            List<String> targets,
            Optional<String> topic,
            Optional<String> parentTask,
            List<EvidenceFacts> evidence,
            List<Broken> broken) {}

    /**
     * @param counts whether it is published, held or resolved
     * @param says of an article {@code CONTENT} or {@code RESULT}, of a session its kind
     */
    record ProofStep(
            TracedItem.Kind kind,
            String id,
            String title,
            List<String> topics,
            List<String> tasks,
            Optional<String> says,
            Optional<LocalDate> day,
            String status,
            boolean counts,
            Optional<String> place) {

        static ProofStep of(TracedItem item, String plan) {
            String prefix = TracedItem.topic(plan, "");
            return new ProofStep(
                    item.kind(),
                    item.id(),
                    item.title(),
                    item.topics().stream()
                            .filter(topic -> topic.startsWith(prefix))
                            .map(topic -> topic.substring(prefix.length()))
                            .toList(),
                    item.tasks(),
                    item.says(),
                    item.day(),
                    item.status(),
                    item.counts(),
                    item.place());
        }
    }
}
