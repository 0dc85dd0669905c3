package vn.lantoa.content.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.content.article.PublishedArticle;
import vn.lantoa.content.article.Topic;
import vn.lantoa.content.column.Columns;
import vn.lantoa.content.plan.KnownPlan;
import vn.lantoa.content.plan.KnownPlans;

/** The names of what articles only have ids of. */
@Component
class Names {

    private final Columns columns;
    private final KnownPlans plans;

    Names(Columns columns, KnownPlans plans) {
        this.columns = columns;
        this.plans = plans;
    }

    /** The names of the articles' columns, by id. */
    Map<String, String> columnsOf(List<PublishedArticle> articles) {
        Map<String, String> names = new HashMap<>();
        for (PublishedArticle article : articles) {
            Optional<String> id = article.column().filter(column -> !names.containsKey(column));
            id.flatMap(column -> columns.titleOf(article.organisation(), column))
                    .ifPresent(title -> names.put(id.get(), title));
        }
        return names;
    }

    /** The titles of an article's topics; those of plans that are not known yet are left out. */
    List<String> topicsOf(PublishedArticle article) {
        Map<String, KnownPlan> known =
                plans.find(
                        article.organisation(),
                        article.topics().stream().map(Topic::plan).distinct().toList());
        return article.topics().stream()
                .map(
                        topic ->
                                Optional.ofNullable(known.get(topic.plan()))
                                        .flatMap(plan -> plan.topic(topic.code()))
                                        .map(found -> found.title())
                                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
