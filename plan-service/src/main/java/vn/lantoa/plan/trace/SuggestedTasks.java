package vn.lantoa.plan.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.events.IndexResultEntered;
import vn.lantoa.plan.events.TopicDescribed;
import vn.lantoa.plan.events.TopicEvent;
import vn.lantoa.plan.events.TopicOwned;
import vn.lantoa.plan.task.NewTask;
import vn.lantoa.plan.task.Tasks;
import vn.lantoa.plan.wordlist.WordList;

/** Suggests a task where the rank of an index fell, and takes that back when it was put right. */
@Component
class SuggestedTasks implements Reaction<TopicEvent> {

    private static final WordList WORDS = WordList.beside(SuggestedTasks.class, "topic.properties");

    private static final AggregateType<SuggestedTask> TYPE =
            new AggregateType<>(
                    "suggestedTasks",
                    SuggestedTask.class,
                    1,
                    one ->
                            Map.of(
                                    "plan", one.plan(),
                                    "status", one.status().name(),
                                    "year", one.year()),
                    List.of(List.of("plan", "year"), List.of("plan", "status", "year")));

    private final Aggregates<SuggestedTask> suggestions;
    private final IndexHistories histories;
    private final Tasks tasks;

    SuggestedTasks(AggregateStore store, IndexHistories histories, Tasks tasks) {
        this.suggestions = store.open(TYPE);
        this.histories = histories;
        this.tasks = tasks;
    }

    @Override
    public Class<TopicEvent> listensTo() {
        return TopicEvent.class;
    }

    @Override
    public void react(TopicEvent event, EventHead head, Command by) {
        switch (event) {
            case IndexResultEntered entered -> {
                // A result that is entered late is the year before of another one.
                follow(entered, entered.result().year(), by);
                follow(entered, entered.result().year() + 1, by);
            }
            case TopicOwned _, TopicDescribed _ -> {}
        }
    }

    private void follow(IndexResultEntered entered, int year, Command by) {
        Optional<IndexHistory> history = histories.find(entered.id(), by.actor());
        String id = SuggestedTask.id(entered.id(), year);
        Optional<SuggestedTask> wanted =
                history.flatMap(one -> one.fall(year))
                        .map(
                                fall ->
                                        SuggestedTask.of(
                                                entered.id(),
                                                entered.index(),
                                                fall,
                                                WORDS.value("suggested.title")
                                                        + " "
                                                        + entered.index(),
                                                entered.owners().stream().findFirst()));
        boolean there = suggestions.find(by.actor(), id).isPresent();
        if (wanted.isPresent()) {
            SuggestedTask anew = wanted.get();
            Outcome<SuggestedTask> outcome =
                    there
                            ? suggestions.change(id, by, one -> one.follow(anew))
                            : suggestions.createOnce(id, by, anew::suggest);
            outcome.orThrow();
        } else if (there) {
            String why = WORDS.value("suggested.overtaken");
            suggestions.change(id, by, one -> one.overtake(why)).orThrow();
        }
    }

    Page<SuggestedTask> of(
            String plan,
            Optional<SuggestedTask.Status> status,
            int limit,
            Optional<String> after,
            Actor by) {
        return suggestions
                .list(
                        by,
                        Listing.by("year", limit, after)
                                .where("plan", plan)
                                .where("status", status.map(Enum::name)))
                .map(Stored::state);
    }

    /**
     * @throws Problem 404
     */
    SuggestedTask find(String plan, String id, Actor by) {
        return suggestions
                .find(by, id)
                .map(Stored::state)
                .filter(one -> one.plan().equals(plan))
                .orElseThrow(Problem::notFound);
    }

    Outcome<SuggestedTask> dismiss(String id, String reason, Command by) {
        return suggestions.change(id, by, one -> one.dismiss(reason, by));
    }

    /**
     * The task first: accepted again after a crash in between, it stays the same task.
     *
     * @throws Problem as {@link Tasks#give}; 409 for one that was dismissed
     */
    Outcome<SuggestedTask> accept(SuggestedTask suggestion, NewTask wanted, Command by) {
        switch (suggestion.status()) {
            case PROPOSED -> tasks.give(suggestion.taskId(), wanted, by);
            case ACCEPTED, DISMISSED -> {} // answered below
        }
        return suggestions.change(suggestion.id(), by, SuggestedTask::accepted);
    }
}
