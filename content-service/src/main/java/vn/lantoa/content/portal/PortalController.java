package vn.lantoa.content.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.content.article.ArticleText;
import vn.lantoa.content.article.Audience;
import vn.lantoa.content.article.Language;
import vn.lantoa.content.article.PublishedArticle;
import vn.lantoa.content.article.PublishedArticles;
import vn.lantoa.content.article.PublishedArticles.Wanted;
import vn.lantoa.content.portal.PortalConfiguration.PortalSettings;

/** {@code /portal}: the newest first; {@code /portal/articles/{slug}}: one to read. */
@Controller
final class PortalController {

    private static final int A_PAGE = 20;

    private final PublishedArticles articles;
    private final Names names;
    private final PortalSettings settings;
    private final Choices choices;
    private final DomainClock clock;

    PortalController(
            PublishedArticles articles,
            Names names,
            PortalSettings settings,
            Choices choices,
            DomainClock clock) {
        this.articles = articles;
        this.names = names;
        this.settings = settings;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/portal")
    ModelAndView list(
            @RequestParam Optional<String> column,
            @RequestParam Optional<Audience> audience,
            @RequestParam Optional<Language> language,
            @RequestParam Optional<String> after,
            Locale reader,
            HttpServletResponse response) {
        PortalFilter filter = new PortalFilter(column, audience, language);
        Page<PublishedArticle> page =
                articles.list(
                        new Wanted(settings.organisation(), column, audience, language),
                        A_PAGE,
                        after);
        Map<String, String> columns = names.columnsOf(page.items());
        alwaysAsked(response);
        return new ModelAndView("portal/list")
                .addObject("items", items(page.items(), columns, filter, reader))
                .addObject("audiences", choices.audiences(filter, reader))
                .addObject("languages", choices.languages(filter, reader))
                .addObject("column", column.map(columns::get).orElse(null))
                .addObject("withoutColumn", filter.within(Optional.empty()).address())
                .addObject("isAll", filter.isAll())
                .addObject("newest", after.map(a -> filter.address()).orElse(null))
                .addObject("older", older(filter, page.next()))
                .addObject("now", WrittenTime.moment(clock.instant(), reader));
    }

    @GetMapping("/portal/articles/{slug}")
    ModelAndView read(@PathVariable String slug, Locale reader, HttpServletResponse response) {
        alwaysAsked(response);
        return switch (articles.at(slug, settings.organisation())) {
            case PublishedArticles.At.Shown(var article) -> page(article, reader);
            case PublishedArticles.At.Gone() -> new ModelAndView("portal/gone", HttpStatus.GONE);
            case PublishedArticles.At.Nothing() -> throw Problem.notFound();
        };
    }

    private ModelAndView page(PublishedArticle article, Locale reader) {
        Optional<String> column =
                article.column().map(id -> names.columnsOf(List.of(article)).get(id));
        String address = Addresses.absolute(article.path());
        String description = description(article);
        return new ModelAndView("portal/article")
                .addObject("article", article)
                .addObject("day", WrittenTime.day(article.publishedOn(), reader))
                .addObject("html", ArticleText.html(article.text()).orElse(""))
                .addObject("description", description)
                .addObject("column", column.orElse(null))
                .addObject("columnAddress", PortalFilter.ALL.within(article.column()).address())
                .addObject("organisation", shownOrganisation(article))
                .addObject("topics", names.topicsOf(article))
                .addObject("audiences", choices.audiencesOf(article, reader))
                .addObject("address", address)
                .addObject(
                        "linkedData", LinkedData.newsArticle(article, column, description, address))
                .addObject("now", WrittenTime.moment(clock.instant(), reader));
    }

    /** A line of the list. */
    record Item(
            PublishedArticle article,
            String beginning,
            Optional<String> column,
            String columnAddress,
            Optional<String> organisation,
            String day,
            List<Choices.Choice> audience) {}

    private List<Item> items(
            List<PublishedArticle> found,
            Map<String, String> columns,
            PortalFilter filter,
            Locale reader) {
        return found.stream()
                .map(
                        article ->
                                new Item(
                                        article,
                                        description(article),
                                        article.column().map(columns::get),
                                        filter.within(article.column()).address(),
                                        Optional.ofNullable(shownOrganisation(article)),
                                        WrittenTime.day(article.publishedOn(), reader),
                                        choices.audiencesOf(article, reader)))
                .toList();
    }

    /** Whose it is, where a portal shows several organisations. */
    private @Nullable String shownOrganisation(PublishedArticle article) {
        return settings.organisation().isPresent() ? null : article.organisation();
    }

    private static @Nullable String older(PortalFilter filter, Optional<String> next) {
        return next.isPresent() ? filter.address(next) : null;
    }

    private static String description(PublishedArticle article) {
        return article.summary().orElseGet(() -> ArticleText.beginning(article.text(), 240));
    }

    private static void alwaysAsked(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
