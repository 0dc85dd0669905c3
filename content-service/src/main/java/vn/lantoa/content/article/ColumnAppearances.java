package vn.lantoa.content.article;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.content.column.Appearances;
import vn.lantoa.content.column.Appeared;
import vn.lantoa.content.column.Stretch;

/** Tells what appeared in a column by the index of column and day of publication. */
@Component
final class ColumnAppearances implements Appearances {

    private static final LocalDate EVER = LocalDate.EPOCH;
    private static final int PAGE = 50;

    private final Articles articles;

    ColumnAppearances(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Appeared in(String organisation, String column, Stretch stretch) {
        int within = 0;
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<Article>> page =
                    articles.inColumn(
                            organisation, column, stretch.from(), stretch.to(), false, PAGE, after);
            within += page.items().size();
            after = page.next();
        } while (after.isPresent());
        return new Appeared(within, lastUntil(organisation, column, stretch.from().minusDays(1)));
    }

    @Override
    public Optional<LocalDate> lastUntil(String organisation, String column, LocalDate day) {
        return articles
                .inColumn(organisation, column, EVER, day, true, 1, Optional.empty())
                .items()
                .stream()
                .findFirst()
                .flatMap(article -> article.state().publication())
                .map(Publication::on);
    }
}
