package vn.lantoa.notification.article;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.notification.SamplesOf;

class ArticleSamplesTest extends SamplesOf<ArticleEvent> {

    ArticleSamplesTest() {
        super(
                Contract.under(ContentEvents.class),
                ArticleEvent.class,
                event -> event.article().id(),
                ArticleNotice::of);
    }
}
