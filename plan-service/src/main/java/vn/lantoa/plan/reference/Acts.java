package vn.lantoa.plan.reference;

import java.util.Optional;
import java.util.Properties;

/** The words by which documents are named, see {@code acts.properties}. */
enum Acts {
    KINDS,
    TITLED,
    PLAIN,
    CAMPAIGNS,
    MAKING,
    CITING,
    PLURALS,
    NO_TITLE,
    VERBS,
    OFFICES,
    ITSELF,
    TITLE_OPENERS,
    LINKS,
    ISSUERS,
    PLAIN_ISSUERS,
    DIRECT_ISSUERS,
    ISSUER_ENDS,
    NOT_ISSUERS;

    private static final class File {
        private static final Properties WORDS = Phrases.file("acts.properties");
    }

    private final Phrases phrases;

    Acts() {
        String key = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        this.phrases =
                Optional.ofNullable(File.WORDS.getProperty(key))
                        .map(Phrases::of)
                        .orElseThrow(
                                () -> new IllegalStateException("acts.properties has no " + key));
    }

    Phrases phrases() {
        return phrases;
    }
}
