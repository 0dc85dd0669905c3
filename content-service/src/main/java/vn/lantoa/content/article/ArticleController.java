package vn.lantoa.content.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /articles}: draft, revise, submit, return, approve, publish, withdraw; find and list. */
@RestController
@RequestMapping("/articles")
final class ArticleController {

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Articles articles;
    private final TopicCheck topics;

    ArticleController(Articles articles, TopicCheck topics) {
        this.articles = articles;
        this.topics = topics;
    }

    @PostMapping
    ResponseEntity<ArticleView> draft(@RequestBody NewArticle article, Command by) {
        return Answers.created(articles.draft(article.manuscript(), by), "/articles", this::view);
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<ArticleView> revise(
            @PathVariable String id, @RequestBody NewArticle article, Command by) {
        return changed(articles.revise(id, article.manuscript(), by));
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<ArticleView> submit(@PathVariable String id, Command by) {
        return changed(articles.submit(id, by));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<ArticleView> giveBack(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return changed(articles.giveBack(id, reason.reason(), by));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<ArticleView> approve(@PathVariable String id, Command by) {
        return changed(articles.approve(id, by));
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<ArticleView> publish(@PathVariable String id, Command by) {
        return changed(articles.publish(id, by));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ArticleView> withdraw(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return changed(articles.withdraw(id, reason.reason(), by));
    }

    @GetMapping("/{id}")
    ResponseEntity<ArticleView> find(@PathVariable String id, Actor by) {
        return articles.find(id, by)
                .map(article -> Answers.found(article, this::view))
                .orElseThrow(Problem::notFound);
    }

    /**
     * The newest draft first, or by publication, which leaves out what never was published.
     *
     * @param from first day of publication, included
     * @param to last day of publication, included
     * @param updatedSince only what changed since then, in the order of changes, 30 s behind
     */
    @GetMapping
    Page<ArticleView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> column,
            @RequestParam Optional<Article.Status> state,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<Sort> sort,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        boolean ranged = from.isPresent() || to.isPresent();
        Sort order = sort.orElse(Sort.DRAFTED_DOWN).ofPublications(ranged);
        Listing listing =
                Listing.by(order.order, Limits.of(limit), after)
                        .where("column", column)
                        .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
        if (order.isByPublication()) {
            listing =
                    listing.between(
                            from.map(Articles::startOf).or(() -> Optional.of(Instant.EPOCH)),
                            to.map(day -> Articles.startOf(day.plusDays(1))));
        }
        return articles.list(Articles.about(listing, plan, topic), unit, state, by).map(this::view);
    }

    private ResponseEntity<ArticleView> changed(Outcome<Article> outcome) {
        return Answers.changed(outcome, this::view);
    }

    private ArticleView view(Stored<Article> stored) {
        return ArticleView.of(
                stored,
                topics.unresolved(stored.state().manuscript().topics(), stored.organisation()));
    }

    /** How a list may be sorted. */
    enum Sort {
        DRAFTED(Articles.DRAFTED),
        DRAFTED_DOWN("-" + Articles.DRAFTED),
        PUBLISHED(Articles.PUBLISHED),
        PUBLISHED_DOWN("-" + Articles.PUBLISHED);

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        boolean isByPublication() {
            return this == PUBLISHED || this == PUBLISHED_DOWN;
        }

        /** Days of publication only make sense in their order. */
        Sort ofPublications(boolean wanted) {
            return switch (this) {
                case DRAFTED -> wanted ? PUBLISHED : this;
                case DRAFTED_DOWN -> wanted ? PUBLISHED_DOWN : this;
                case PUBLISHED, PUBLISHED_DOWN -> this;
            };
        }
    }
}
