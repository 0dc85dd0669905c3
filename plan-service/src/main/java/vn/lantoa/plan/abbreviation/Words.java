package vn.lantoa.plan.abbreviation;

import java.util.List;
import java.util.Set;
import vn.lantoa.plan.wordlist.WordList;

/** The words the search goes by, as data beside this class. */
final class Words {

    private static final WordList FILE = WordList.beside(Words.class, "words.properties");

    /** Capitals that need no definition. */
    static final Set<String> NAMES = Set.copyOf(FILE.phrases("names"));

    /** The longest first. */
    static final List<String> DEFINERS = FILE.phrases("definers");

    static final Set<String> CONNECTIVES = Set.copyOf(FILE.phrases("connectives"));

    private Words() {}
}
