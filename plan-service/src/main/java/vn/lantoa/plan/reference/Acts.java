package vn.lantoa.plan.reference;

import java.util.Locale;
import vn.lantoa.plan.wordlist.WordList;

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
        private static final WordList WORDS = WordList.beside(Acts.class, "acts.properties");
    }

    private final Phrases phrases;

    Acts() {
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.phrases = Phrases.of(File.WORDS.value(key));
    }

    Phrases phrases() {
        return phrases;
    }
}
