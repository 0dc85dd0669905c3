package vn.lantoa.reporting.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.content.events.ArticleApproved;
import vn.lantoa.content.events.ArticleDrafted;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleReturned;
import vn.lantoa.content.events.ArticleRevised;
import vn.lantoa.content.events.ArticleSubmitted;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.TopicReference;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;
import vn.lantoa.reporting.ledger.Together;

/**
 * Books publications on the day they appeared. A withdrawal takes back on that same day, so a past
 * period no longer counts what had to be taken off; the entries of both stay.
 */
@Component
public final class ArticleEntries extends Booking<ArticleEvent> {

    /** Articles published and not taken back: one each, however many topics. */
    public static final String PUBLISHED = "article.published";

    /** The same once for each of its topics. */
    public static final String ON_TOPIC = "article.on-topic";

    /** Entries by topic are numbered from here on; the numbers below are for what an article is. */
    private static final int FIRST_TOPIC = 101;

    ArticleEntries(Balances balances) {
        super(ArticleEvent.class, balances);
    }

    @Override
    public List<Entry> entries(ArticleEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(ArticleEvent event, EventHead head) {
        return switch (event) {
            case ArticlePublished(var article, var publication) ->
                    told(head, article, publication.on(), +1);
            case ArticleWithdrawn(var article, var publication, var reason, var withdrawnOn) ->
                    told(head, article, publication.on(), -1);
            // Nobody outside has seen anything of these.
            case ArticleDrafted(var article) -> List.of();
            case ArticleRevised(var article, var sha256) -> List.of();
            case ArticleSubmitted(var article) -> List.of();
            case ArticleReturned(var article, var reason) -> List.of();
            case ArticleApproved(var article) -> List.of();
        };
    }

    private static List<Entry> told(
            EventHead head, ArticleFacts article, LocalDate on, long amount) {
        List<TopicReference> topics = article.topics().stream().distinct().toList();
        List<Entry> entries = new ArrayList<>();
        entries.add(
                Entry.of(
                        head,
                        1,
                        PUBLISHED,
                        on,
                        by(article, onlyPlan(topics), Optional.empty()),
                        amount));
        int n = FIRST_TOPIC;
        for (TopicReference topic : topics) {
            Entry.Dimensions by = by(article, Optional.of(topic.plan()), Optional.of(topic.code()));
            entries.add(Entry.of(head, n++, ON_TOPIC, on, by, amount));
        }
        return entries;
    }

    /** The plan of all topics; none when they are of several. */
    private static Optional<String> onlyPlan(List<TopicReference> topics) {
        List<String> plans = topics.stream().map(TopicReference::plan).distinct().toList();
        return plans.size() == 1 ? Optional.of(plans.getFirst()) : Optional.empty();
    }

    private static Entry.Dimensions by(
            ArticleFacts article, Optional<String> plan, Optional<String> topic) {
        return new Entry.Dimensions(
                article.unit(),
                plan,
                topic,
                Optional.of(
                        new Entry.Told(
                                article.form(),
                                article.channel(),
                                Together.of(article.audience()),
                                article.language(),
                                article.kind())));
    }
}
