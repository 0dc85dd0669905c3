package vn.lantoa.notification.article;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Teller;

/** Puts the notices of article events into the inbox. */
@Configuration(proxyBeanMethods = false)
class ArticleNotices {

    @Bean
    Teller<ArticleEvent> articleTeller(Lookout lookout) {
        return new Teller<>(
                ArticleEvent.class, ArticleNotice.Kind.values(), ArticleNotice::of, lookout);
    }
}
