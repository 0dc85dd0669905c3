package vn.lantoa.content.portal;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.content.article.PublishedArticle;

/** An article for search engines, in schema.org's words. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LinkedData() {}

    /** JSON-LD that may stand inside a script element: nothing in it can end one. */
    static String newsArticle(
            PublishedArticle article, Optional<String> column, String description, String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", article.title());
        data.put("description", description);
        data.put("inLanguage", article.language().name());
        data.put(
                "datePublished",
                OffsetDateTime.ofInstant(article.publishedAt(), DomainClock.ZONE).toString());
        data.put("url", address);
        data.put("publisher", Map.of("@type", "Organization", "name", article.organisation()));
        column.ifPresent(name -> data.put("articleSection", name));
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
