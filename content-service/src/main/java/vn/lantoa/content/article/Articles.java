package vn.lantoa.content.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.content.column.Columns;

/** The articles of all organisations; whoever asks sees their own organisation's. */
@Component
final class Articles {

    /** Keys by which articles are found and sorted. */
    static final String DRAFTED = "draftedAt";

    static final String PUBLISHED = "publishedAt";
    private static final String SHELVES = "shelves";

    private static final AggregateType<Article> TYPE =
            new AggregateType<>(
                            "articles",
                            Article.class,
                            1,
                            Articles::keys,
                            List.of(
                                    List.of(DRAFTED),
                                    List.of("unit", DRAFTED),
                                    List.of("status", DRAFTED),
                                    List.of("tags", DRAFTED),
                                    List.of(PUBLISHED),
                                    List.of("unit", PUBLISHED),
                                    List.of("status", PUBLISHED),
                                    List.of("tags", PUBLISHED),
                                    List.of("column", PUBLISHED),
                                    List.of(SHELVES, PUBLISHED)))
                    .acrossOrganisations(List.of(SHELVES, PUBLISHED))
                    .acrossOrganisations(List.of("slug"));

    private final Aggregates<Article> articles;
    private final Columns columns;
    private final TopicCheck topics;

    Articles(AggregateStore store, Columns columns, TopicCheck topics) {
        this.articles = store.open(TYPE);
        this.columns = columns;
        this.topics = topics;
    }

    private static Map<String, Object> keys(Article article) {
        Manuscript manuscript = article.manuscript();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("unit", article.unit());
        keys.put("status", article.status().name());
        keys.put(DRAFTED, article.draftedAt());
        keys.put("tags", tags(manuscript.topics()));
        manuscript.column().ifPresent(column -> keys.put("column", column));
        article.publication()
                .ifPresent(
                        publication -> {
                            keys.put(PUBLISHED, publication.at());
                            keys.put("slug", publication.slug());
                        });
        if (article.status() == Article.Status.PUBLISHED
                && manuscript.channel() == Channel.PORTAL) {
            keys.put(SHELVES, Shelf.allOf(manuscript).stream().map(Shelf::key).toList());
        }
        return keys;
    }

    /** By plan, by code in whatever plan, and by both. */
    private static List<String> tags(List<Topic> topics) {
        Set<String> tags = new LinkedHashSet<>();
        for (Topic topic : topics) {
            tags.add(tag(Optional.of(topic.plan()), Optional.empty()));
            tags.add(tag(Optional.empty(), Optional.of(topic.code())));
            tags.add(tag(Optional.of(topic.plan()), Optional.of(topic.code())));
        }
        return List.copyOf(tags);
    }

    private static String tag(Optional<String> plan, Optional<String> code) {
        return plan.orElse("") + "/" + code.orElse("");
    }

    static Listing about(Listing listing, Optional<String> plan, Optional<String> code) {
        return plan.isEmpty() && code.isEmpty() ? listing : listing.where("tags", tag(plan, code));
    }

    Outcome<Article> draft(Manuscript manuscript, Command by) {
        return articles.create(
                by,
                id ->
                        ifRight(
                                Article.draft(id, manuscript, by),
                                () -> faults(manuscript, by.actor())));
    }

    Outcome<Article> revise(String id, Manuscript revised, Command by) {
        return articles.change(
                id,
                by,
                article -> ifRight(article.revise(revised, by), () -> faults(revised, by.actor())));
    }

    /** What is wrong is told only to whom the decision itself accepts. */
    private static Decision<Article> ifRight(
            Decision<Article> decision, Supplier<List<FieldFault>> faults) {
        return switch (decision) {
            case Decision.Accepted<Article> accepted -> {
                List<FieldFault> found = faults.get();
                yield found.isEmpty()
                        ? accepted
                        : Decision.refuse("request.invalid", found.toArray(FieldFault[]::new));
            }
            case Decision.Unchanged<Article> unchanged -> unchanged;
            case Decision.Refused<Article> refused -> refused;
        };
    }

    private List<FieldFault> faults(Manuscript manuscript, Actor by) {
        List<FieldFault> faults =
                new ArrayList<>(topics.faults(manuscript.topics(), by.organisation()));
        if (ArticleText.html(manuscript.text()).isEmpty()) {
            faults.add(FieldFault.at("/text", "article.text-tangled"));
        }
        if (manuscript
                .column()
                .filter(id -> columns.titleOf(by.organisation(), id).isEmpty())
                .isPresent()) {
            faults.add(FieldFault.at("/column", "article.column-unknown"));
        }
        return faults;
    }

    Outcome<Article> submit(String id, Command by) {
        return articles.change(
                id, by, article -> article.submit(topicFaults(article, by.actor()), by));
    }

    Outcome<Article> giveBack(String id, String reason, Command by) {
        return articles.change(id, by, article -> article.giveBack(reason, by));
    }

    Outcome<Article> approve(String id, Command by) {
        return articles.change(id, by, article -> article.approve(by));
    }

    Outcome<Article> publish(String id, Command by) {
        return articles.change(
                id, by, article -> article.publish(topicFaults(article, by.actor()), by));
    }

    Outcome<Article> withdraw(String id, String reason, Command by) {
        return articles.change(id, by, article -> article.withdraw(reason, by));
    }

    private List<FieldFault> topicFaults(Article article, Actor by) {
        return topics.faults(article.manuscript().topics(), by.organisation());
    }

    Optional<Stored<Article>> find(String id, Actor by) {
        return articles.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    /**
     * A page. An officer's or head's is of the own unit, whatever its state; of other units, or of
     * all, it has what is published.
     */
    Page<Stored<Article>> list(
            Listing listing, Optional<String> unit, Optional<Article.Status> status, Actor by) {
        Listing wanted = listing.where("unit", unit).where("status", status.map(Enum::name));
        if (Article.seesAll(by)) {
            return articles.list(by, wanted);
        }
        if (!by.isAnyOf(Role.OFFICER, Role.UNIT_HEAD)) {
            return nothing();
        }
        if (status.filter(Article.Status.PUBLISHED::equals).isPresent()) {
            return articles.list(by, wanted);
        }
        if (unit.filter(other -> !by.worksIn(other)).isPresent()) {
            return status.isPresent()
                    ? nothing()
                    : articles.list(by, wanted.where("status", Article.Status.PUBLISHED.name()));
        }
        return by.unit()
                .map(own -> articles.list(by, wanted.where("unit", own)))
                .orElseGet(Articles::nothing);
    }

    private static Page<Stored<Article>> nothing() {
        return new Page<>(List.of(), Optional.empty());
    }

    /** Those published in a column within some days and not withdrawn since. */
    Page<Stored<Article>> inColumn(
            String organisation,
            String column,
            LocalDate from,
            LocalDate to,
            boolean newestFirst,
            int limit,
            Optional<String> after) {
        return articles.list(
                reader(organisation),
                Listing.by(newestFirst ? "-" + PUBLISHED : PUBLISHED, limit, after)
                        .where("column", column)
                        .where("status", Article.Status.PUBLISHED.name())
                        .between(Optional.of(startOf(from)), Optional.of(startOf(to.plusDays(1)))));
    }

    /** What stands on the portal, of one organisation or of all of them, the newest first. */
    Page<Stored<Article>> onShelf(
            Shelf shelf, Optional<String> organisation, int limit, Optional<String> after) {
        return publicly(
                Listing.by("-" + PUBLISHED, limit, after).where(SHELVES, shelf.key()),
                organisation);
    }

    /** The article that has or had this address. */
    Optional<Stored<Article>> atSlug(String slug, Optional<String> organisation) {
        Listing one = Listing.by("slug", 1, Optional.empty()).where("slug", slug);
        return publicly(one, organisation).items().stream().findFirst();
    }

    private Page<Stored<Article>> publicly(Listing listing, Optional<String> organisation) {
        return organisation
                .map(only -> articles.list(reader(only), listing))
                .orElseGet(() -> articles.listAll(listing));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(DomainClock.ZONE).toInstant();
    }

    /** Everybody: reads what is public, may do nothing. */
    private static Actor reader(String organisation) {
        return new Actor("public", organisation, Optional.empty(), Set.of());
    }
}
