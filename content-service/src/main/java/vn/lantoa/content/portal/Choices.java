package vn.lantoa.content.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.content.article.Audience;
import vn.lantoa.content.article.Language;
import vn.lantoa.content.article.PublishedArticle;

/** What readers may choose the portal's list by. */
@Component
class Choices {

    /** One of several, as a link; following the chosen one takes the choice back. */
    record Choice(String name, String address, boolean chosen) {}

    private final Messages messages;

    Choices(Messages messages) {
        this.messages = messages;
    }

    List<Choice> audiences(PortalFilter filter, Locale reader) {
        return Arrays.stream(Audience.values())
                .map(audience -> audience(filter, audience, reader))
                .toList();
    }

    /** Whom an article is for, each a way to everything that is for them. */
    List<Choice> audiencesOf(PublishedArticle article, Locale reader) {
        return article.audience().stream()
                .map(audience -> audience(PortalFilter.ALL, audience, reader))
                .toList();
    }

    List<Choice> languages(PortalFilter filter, Locale reader) {
        return Arrays.stream(Language.values())
                .map(
                        language ->
                                new Choice(
                                        messages.text(reader, "portal.language." + language),
                                        filter.in(other(filter.language(), language)).address(),
                                        isChosen(filter.language(), language)))
                .toList();
    }

    private Choice audience(PortalFilter filter, Audience audience, Locale reader) {
        return new Choice(
                messages.text(reader, "audience." + audience),
                filter.of(other(filter.audience(), audience)).address(),
                isChosen(filter.audience(), audience));
    }

    private static <T> Optional<T> other(Optional<T> chosen, T value) {
        return isChosen(chosen, value) ? Optional.empty() : Optional.of(value);
    }

    private static <T> boolean isChosen(Optional<T> chosen, T value) {
        return chosen.filter(value::equals).isPresent();
    }
}
