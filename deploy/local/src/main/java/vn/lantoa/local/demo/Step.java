package vn.lantoa.local.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that somebody does in the story; what it makes is called {@code as} further on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Move.class, name = "move"),
    @JsonSubTypes.Type(value = Step.Letterhead.class, name = "letterhead"),
    @JsonSubTypes.Type(value = Step.Import.class, name = "import"),
    @JsonSubTypes.Type(value = Step.Draft.class, name = "draft"),
    @JsonSubTypes.Type(value = Step.Act.class, name = "act"),
    @JsonSubTypes.Type(value = Step.Column.class, name = "column"),
    @JsonSubTypes.Type(value = Step.Task.class, name = "task"),
    @JsonSubTypes.Type(value = Step.Complete.class, name = "complete"),
    @JsonSubTypes.Type(value = Step.Article.class, name = "article"),
    @JsonSubTypes.Type(value = Step.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = Step.Return.class, name = "return")
})
sealed interface Step {

    /** The clock goes on. */
    record Move(String to) implements Step {}

    /** The names at the head of the office's documents, from a day on. */
    record Letterhead(String from, String superior, String office) implements Step {}

    /** A plan is imported, to be signed by the head, submitted, approved and issued. */
    record Import(String as, String document) implements Step {}

    /** A plan is imported and lies on the desk. */
    record Draft(String as, String document) implements Step {}

    /**
     * Somebody gives plan-service a command.
     *
     * @param at its path; {@code {name}} there, and as a whole text of the body, is the id of what
     *     the story calls so
     */
    record Act(String as, String by, String at, Map<String, Object> body) implements Step {}

    record Column(String as, String by, String title, String cadence) implements Step {}

    record Task(
            String as,
            String title,
            String unit,
            String dueDate,
            String plan,
            String topic,
            Optional<String> assignee)
            implements Step {}

    /**
     * @param article its address is the evidence
     */
    record Complete(String task, String by, String article) implements Step {}

    /**
     * @param until how far it gets: {@code DRAFT}, {@code SUBMITTED}, {@code APPROVED}, {@code
     *     PUBLISHED}
     */
    record Article(
            String as,
            String by,
            String title,
            String summary,
            String text,
            String plan,
            List<String> topics,
            List<String> audience,
            String form,
            String kind,
            Optional<String> column,
            Optional<String> task,
            Optional<String> language,
            Progress until)
            implements Step {}

    record Withdraw(String article, String reason) implements Step {}

    record Return(String article, String reason) implements Step {}

    /** How far an article gets. */
    enum Progress {
        DRAFT,
        SUBMITTED,
        APPROVED,
        PUBLISHED;

        boolean reaches(Progress other) {
            return compareTo(other) >= 0;
        }
    }
}
