package vn.lantoa.plan.trace;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.TaskSuggested;
import vn.lantoa.plan.events.TaskSuggestionAccepted;
import vn.lantoa.plan.events.TaskSuggestionDismissed;
import vn.lantoa.plan.events.TaskSuggestionFacts;

/**
 * A task the system suggests because the rank of an index fell.
 *
 * @param unit id of the unit that answers for the index
 * @param task id of the task it became
 * @param reason why it was dismissed
 * @param overtaken whether it was dismissed because the result was put right
 */
record SuggestedTask(
        String id,
        String plan,
        String topic,
        String title,
        Optional<String> unit,
        String index,
        int year,
        int rank,
        int rankBefore,
        Status status,
        Optional<String> task,
        Optional<String> reason,
        boolean overtaken) {

    enum Status {
        PROPOSED,
        ACCEPTED,
        DISMISSED
    }

    /**
     * @param title as the task would be called
     */
    static SuggestedTask of(
            String history,
            String index,
            IndexHistory.Fall fall,
            String title,
            Optional<String> unit) {
        return new SuggestedTask(
                id(history, fall.now().year()),
                fall.now().plan(),
                fall.now().topic(),
                title,
                unit,
                index,
                fall.now().year(),
                fall.now().rank().orElseThrow(),
                fall.before().rank().orElseThrow(),
                Status.PROPOSED,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static String id(String history, int year) {
        return CommandKey.natural("suggested-task", history, Integer.toString(year)).toString();
    }

    String taskId() {
        return CommandKey.natural("task-of-suggestion", id).toString();
    }

    Decision<SuggestedTask> suggest() {
        return accept(this, new TaskSuggested(facts()));
    }

    /** The rank fell after all, or otherwise; what a person decided stays. */
    Decision<SuggestedTask> follow(SuggestedTask anew) {
        return switch (status) {
            case PROPOSED -> equals(anew) ? unchanged() : anew.suggest();
            case DISMISSED -> overtaken ? anew.suggest() : unchanged();
            case ACCEPTED -> unchanged();
        };
    }

    /** The result it came from was put right: the rank did not fall. */
    Decision<SuggestedTask> overtake(String why) {
        return switch (status) {
            case PROPOSED -> dismissed(why, true);
            case ACCEPTED, DISMISSED -> unchanged();
        };
    }

    Decision<SuggestedTask> dismiss(String why, Command by) {
        if (!TopicSettings.maySettle(by.actor())) {
            return forbid("trace.suggestion-not-allowed");
        }
        return switch (status) {
            case PROPOSED -> dismissed(why, false);
            case ACCEPTED -> conflict("trace.suggestion-accepted");
            case DISMISSED -> unchanged();
        };
    }

    private Decision<SuggestedTask> dismissed(String why, boolean byCorrection) {
        SuggestedTask gone =
                with(Status.DISMISSED, Optional.empty(), Optional.of(why), byCorrection);
        return accept(gone, new TaskSuggestionDismissed(gone.facts(), why));
    }

    /** The task was given; whoever gave it might. */
    Decision<SuggestedTask> accepted() {
        return switch (status) {
            case PROPOSED -> {
                SuggestedTask given =
                        with(Status.ACCEPTED, Optional.of(taskId()), Optional.empty(), false);
                yield accept(given, new TaskSuggestionAccepted(given.facts()));
            }
            case ACCEPTED -> unchanged();
            case DISMISSED -> conflict("trace.suggestion-dismissed");
        };
    }

    private SuggestedTask with(
            Status next, Optional<String> became, Optional<String> why, boolean byCorrection) {
        return new SuggestedTask(
                id,
                plan,
                topic,
                title,
                unit,
                index,
                year,
                rank,
                rankBefore,
                next,
                became,
                why,
                byCorrection);
    }

    private TaskSuggestionFacts facts() {
        return new TaskSuggestionFacts(
                id,
                plan,
                topic,
                title,
                unit,
                "INDEX_FELL",
                index,
                year,
                rank,
                rankBefore,
                status.name(),
                task);
    }
}
