package vn.lantoa.plan.trace;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.PublicationFacts;
import vn.lantoa.content.events.TopicReference;

/** Keeps what was published of which topic, for which task. */
@Component
final class ArticlesTraced implements Replica<ArticleEvent, TracedItem> {

    @Override
    public Class<ArticleEvent> listensTo() {
        return ArticleEvent.class;
    }

    @Override
    public String collection() {
        return TracedItems.COLLECTION;
    }

    @Override
    public TracedItem copy(ArticleEvent event, EventHead head) {
        ArticleFacts article = event.article();
        Optional<PublicationFacts> publication = publication(event);
        return new TracedItem(
                article.id(),
                head.sequence(),
                head.organisation(),
                TracedItem.Kind.ARTICLE,
                article.title(),
                article.topics().stream().map(TopicReference::plan).distinct().toList(),
                article.topics().stream()
                        .map(topic -> TracedItem.topic(topic.plan(), topic.code()))
                        .toList(),
                article.task().stream().toList(),
                Optional.of(article.kind()),
                publication.map(PublicationFacts::on),
                article.status(),
                publication.map(PublicationFacts::path));
    }

    private static Optional<PublicationFacts> publication(ArticleEvent event) {
        if (event instanceof ArticlePublished published) {
            return Optional.of(published.publication());
        }
        return event instanceof ArticleWithdrawn withdrawn
                ? Optional.of(withdrawn.publication())
                : Optional.empty();
    }
}
