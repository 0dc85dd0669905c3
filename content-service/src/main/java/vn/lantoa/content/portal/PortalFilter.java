package vn.lantoa.content.portal;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.content.article.Audience;
import vn.lantoa.content.article.Language;

/**
 * What of the portal somebody looks at; makes the addresses of its parts.
 *
 * @param column id of a column
 */
record PortalFilter(
        Optional<String> column, Optional<Audience> audience, Optional<Language> language) {

    static final PortalFilter ALL =
            new PortalFilter(Optional.empty(), Optional.empty(), Optional.empty());

    PortalFilter of(Optional<Audience> other) {
        return new PortalFilter(column, other, language);
    }

    PortalFilter in(Optional<Language> other) {
        return new PortalFilter(column, audience, other);
    }

    PortalFilter within(Optional<String> otherColumn) {
        return new PortalFilter(otherColumn, audience, language);
    }

    boolean isAll() {
        return equals(ALL);
    }

    String address() {
        return address(Optional.empty());
    }

    String address(Optional<String> after) {
        return UriComponentsBuilder.fromPath("/portal")
                .queryParamIfPresent("column", column)
                .queryParamIfPresent("audience", audience)
                .queryParamIfPresent("language", language)
                .queryParamIfPresent("after", after)
                .encode()
                .toUriString();
    }
}
