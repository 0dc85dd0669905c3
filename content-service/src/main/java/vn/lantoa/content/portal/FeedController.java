package vn.lantoa.content.portal;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.content.article.ArticleText;
import vn.lantoa.content.article.PublishedArticle;
import vn.lantoa.content.article.PublishedArticles;
import vn.lantoa.content.article.PublishedArticles.Wanted;
import vn.lantoa.content.portal.PortalConfiguration.PortalSettings;

/** {@code /feed.atom}: the newest 50 on the portal (RFC 4287). */
@RestController
final class FeedController {

    private static final int MOST = 50;

    private final PublishedArticles articles;
    private final Names names;
    private final PortalSettings settings;
    private final Messages messages;
    private final DomainClock clock;

    FeedController(
            PublishedArticles articles,
            Names names,
            PortalSettings settings,
            Messages messages,
            DomainClock clock) {
        this.articles = articles;
        this.names = names;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed() throws FeedException {
        Wanted wanted =
                new Wanted(
                        settings.organisation(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        String feed =
                new WireFeedOutput()
                        .outputString(of(articles.list(wanted, MOST, Optional.empty()).items()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }

    private Feed of(List<PublishedArticle> newest) {
        Map<String, String> columns = names.columnsOf(newest);
        Feed feed = new Feed("atom_1.0");
        feed.setId("urn:lantoa:portal:" + settings.organisation().orElse("all"));
        feed.setTitle(messages.text(Messages.VIETNAMESE, "portal.title"));
        feed.setUpdated(
                newest.stream()
                        .findFirst()
                        .map(article -> Date.from(article.publishedAt()))
                        .orElseGet(() -> Date.from(clock.instant())));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", "/portal")));
        feed.setOtherLinks(
                List.of(link("self", MediaType.APPLICATION_ATOM_XML_VALUE, "/feed.atom")));
        feed.setEntries(newest.stream().map(article -> entry(article, columns)).toList());
        return feed;
    }

    private static Entry entry(PublishedArticle article, Map<String, String> columns) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + article.id());
        entry.setTitle(article.title());
        entry.setPublished(Date.from(article.publishedAt()));
        entry.setUpdated(Date.from(article.publishedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", article.path())));
        entry.setAuthors(List.of(organisation(article)));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(
                article.summary().orElseGet(() -> ArticleText.beginning(article.text(), 500)));
        entry.setSummary(summary);
        article.column()
                .map(columns::get)
                .map(FeedController::category)
                .ifPresent(c -> entry.setCategories(List.of(c)));
        return entry;
    }

    /** The office answers for what it tells, not the person who wrote it. */
    private static SyndPerson organisation(PublishedArticle article) {
        SyndPerson organisation = new SyndPersonImpl();
        organisation.setName(article.organisation());
        return organisation;
    }

    private static Category category(String column) {
        Category category = new Category();
        category.setTerm(column);
        return category;
    }

    private static Link link(String relation, String type, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(Addresses.absolute(path));
        return link;
    }
}
