package vn.lantoa.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of the portal somebody may ask for. An article on the portal is indexed under each shelf it
 * stands on, so that every list of the portal, however chosen, is one range of one index.
 *
 * @param column id of a column; empty for whatever column or none
 */
record Shelf(Optional<String> column, Optional<Audience> audience, Optional<Language> language) {

    static List<Shelf> allOf(Manuscript manuscript) {
        List<Shelf> all = new ArrayList<>();
        for (Optional<String> column : withAny(manuscript.column().stream())) {
            for (Optional<Audience> audience : withAny(manuscript.audience().stream())) {
                for (Optional<Language> language : withAny(Stream.of(manuscript.language()))) {
                    all.add(new Shelf(column, audience, language));
                }
            }
        }
        return all;
    }

    private static <T> List<Optional<T>> withAny(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.map(Optional::of)).toList();
    }

    String key() {
        return column.orElse("")
                + "/"
                + audience.map(Enum::name).orElse("")
                + "/"
                + language.map(Enum::name).orElse("");
    }
}
