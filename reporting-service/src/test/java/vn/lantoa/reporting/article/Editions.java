package vn.lantoa.reporting.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.content.events.ArticleDrafted;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.PublicationFacts;
import vn.lantoa.content.events.TopicReference;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Random lives of articles, published, withdrawn and published again, as the entries they book; few
 * days, topics and audiences, so that many share one.
 */
public final class Editions {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 30);
    private static final int DAYS = 5; // over the end of a month
    private static final List<String> CODES = List.of("a1", "c7", "c8", "đ");
    private static final List<List<String>> AUDIENCES =
            List.of(
                    List.of("CITIZEN"),
                    List.of("BUSINESS", "CITIZEN"),
                    List.of("SENIOR_CITIZEN", "BUSINESS"));

    private Editions() {}

    /** One list per event that books something, in order. */
    public static List<List<Entry>> of(String organisation, int articles, Random random) {
        List<List<Entry>> booked = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            booked.addAll(life(organisation, organisation + "-article-" + i, random));
        }
        return booked;
    }

    private static List<List<Entry>> life(String organisation, String id, Random random) {
        List<ArticleEvent> events = new ArrayList<>();
        events.add(new ArticleDrafted(article(id, random)));
        int publications = random.nextInt(4);
        for (int number = 1; number <= publications; number++) {
            ArticleFacts article = article(id, random); // revised in between
            LocalDate on = FIRST_DAY.plusDays(random.nextInt(DAYS));
            PublicationFacts publication = new PublicationFacts(number, on, "/portal/x", "00");
            events.add(new ArticlePublished(article, publication));
            if (number < publications || random.nextBoolean()) {
                events.add(new ArticleWithdrawn(article, publication, "Sai", on.plusDays(20)));
            }
        }
        List<List<Entry>> booked = new ArrayList<>();
        for (int version = 1; version <= events.size(); version++) {
            ArticleEvent event = events.get(version - 1);
            booked.add(ArticleEntries.booked(event, head(organisation, id, version, event)));
        }
        booked.removeIf(List::isEmpty);
        return booked;
    }

    private static ArticleFacts article(String id, Random random) {
        List<TopicReference> topics = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            topics.add(
                    new TopicReference(
                            random.nextInt(4) == 0 ? "plan-2024" : "plan-2023",
                            CODES.get(random.nextInt(CODES.size()))));
        }
        return new ArticleFacts(
                id,
                "Tin",
                random.nextBoolean() ? "HTQT" : "LS-VHDN",
                "editor",
                topics,
                Optional.empty(),
                AUDIENCES.get(random.nextInt(AUDIENCES.size())),
                "NEWS",
                "PORTAL",
                random.nextBoolean() ? "CONTENT" : "RESULT",
                "vi",
                Optional.empty(),
                "PUBLISHED");
    }

    private static EventHead head(String organisation, String id, int version, ArticleEvent event) {
        return new EventHead(
                id + ":" + version,
                event.getClass().getSimpleName(),
                "content-service",
                id,
                version,
                Instant.parse("2023-01-30T00:00:00Z").plusSeconds(version),
                organisation,
                "editor",
                Optional.empty());
    }
}
