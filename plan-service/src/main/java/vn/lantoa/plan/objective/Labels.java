package vn.lantoa.plan.objective;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.plan.wordlist.WordList;

/** Codes under which a file lists the words that speak for them: audiences, fields of reform. */
final class Labels {

    static final Labels AUDIENCES = new Labels("audiences.properties");
    static final Labels FIELDS = new Labels("fields.properties");

    private final Map<String, Phrases> byCode;

    private Labels(String file) {
        WordList words = WordList.beside(Labels.class, file);
        byCode =
                words.keys().stream()
                        .collect(
                                Collectors.toMap(
                                        code -> code,
                                        code -> new Phrases(words.phrasesInLowerCase(code))));
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /** The codes whose words stand in the text, in their own order. */
    List<String> in(String text) {
        String lower = Phrases.lower(text);
        return byCode.keySet().stream()
                .filter(code -> byCode.getOrDefault(code, new Phrases(List.of())).in(lower))
                .sorted()
                .toList();
    }

    /** The code with most of its words in the text. */
    Optional<String> mostIn(String text) {
        String lower = Phrases.lower(text);
        return byCode.entrySet().stream()
                .filter(entry -> entry.getValue().in(lower))
                .max(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Phrases> entry) ->
                                                entry.getValue().count(lower))
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
