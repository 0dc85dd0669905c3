package vn.lantoa.plan.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Additive;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.chassis.store.Copies;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.PublicationFacts;

/** What was published, year by year: what a target for the next year can start from. */
@Component
class PublishedItems implements Additive<ArticleEvent, PublishedItem> {

    private static final String COLLECTION = "publishedItems";
    private static final int MOST = 50_000;

    /**
     * @param first day of the year on which something was published, {@code last} likewise
     */
    record Year(int items, LocalDate first, LocalDate last) {}

    private final Copies<PublishedItem> items;

    PublishedItems(Archives archives) {
        items =
                archives.copies(
                        COLLECTION,
                        PublishedItem.class,
                        List.of(List.of("organisation", "year", "day")));
    }

    @Override
    public Class<ArticleEvent> listensTo() {
        return ArticleEvent.class;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<PublishedItem> entries(ArticleEvent event, EventHead head) {
        if (event instanceof ArticlePublished(var article, var publication)) {
            return List.of(item(article, publication, 1, head));
        }
        if (event instanceof ArticleWithdrawn withdrawn) {
            return List.of(item(withdrawn.article(), withdrawn.publication(), -1, head));
        }
        return List.of();
    }

    private static PublishedItem item(
            ArticleFacts article, PublicationFacts publication, int amount, EventHead head) {
        return new PublishedItem(
                head.id(),
                head.organisation(),
                publication.on(),
                publication.on().getYear(),
                article.topics().stream().map(t -> t.plan() + "/" + t.code()).toList(),
                amount);
    }

    /** Empty when nothing is known to have been published that year: which is no zero. */
    Optional<Year> in(int year, String organisation) {
        int count = 0;
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        Map<String, Object> ofYear = Map.of("organisation", organisation, "year", year);
        for (PublishedItem item : items.where(ofYear, "day", MOST)) {
            count += item.amount();
            first = first.or(() -> Optional.of(item.day()));
            last = Optional.of(item.day());
        }
        int items = count;
        LocalDate until = last.orElse(LocalDate.EPOCH);
        return first.filter(day -> items > 0).map(day -> new Year(items, day, until));
    }
}
