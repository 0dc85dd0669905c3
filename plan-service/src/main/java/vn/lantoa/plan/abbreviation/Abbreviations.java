package vn.lantoa.plan.abbreviation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.plan.abbreviation.Abbreviation.Status;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;

/** Lists what a document abbreviates. */
public final class Abbreviations {

    private static final String TITLE = "title";
    private static final int MOST_PHRASES = 50;

    /** Where a short form stands, in the order of reading. */
    private record Place(int passage, int offset, String path) {
        boolean isBefore(Place other) {
            return passage < other.passage || (passage == other.passage && offset < other.offset);
        }
    }

    private record Passage(String path, String words) {}

    /** What is known of one short form so far. */
    private static final class Known {
        private Optional<Place> defined = Optional.empty();
        private Optional<String> longForm = Optional.empty();
        private Optional<Place> used = Optional.empty();
        private boolean phrase;
        private int uses;
    }

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Known> forms = new LinkedHashMap<>();

    private Abbreviations() {}

    /** In the order in which they are met first. Title, preamble, nodes and cells are read. */
    public static List<Abbreviation> of(PlanDocument document) {
        Abbreviations all = new Abbreviations();
        all.read(document);
        return all.forms.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
    }

    private void read(PlanDocument document) {
        passages.add(new Passage(TITLE, document.title()));
        document.preamble()
                .lines()
                .forEach(line -> passages.add(new Passage(Reference.PREAMBLE, line)));
        for (Node node : document.nodes()) {
            node.table()
                    .ifPresent(
                            table ->
                                    table.rows().stream()
                                            .flatMap(row -> Definitions.in(row).stream())
                                            .forEach(found -> define(found, node.path())));
            node.passages().forEach(words -> passages.add(new Passage(node.path(), words)));
        }
        for (int i = 0; i < passages.size(); i++) {
            read(passages.get(i), i);
        }
        phrases();
    }

    /** A row that defines: its own cell is no use before the definition. */
    private void define(Definitions.Definition found, String path) {
        define(found, new Place(passages.size(), -1, path));
    }

    private void define(Definitions.Definition found, Place place) {
        Known known = forms.computeIfAbsent(found.form(), any -> new Known());
        if (known.defined.isEmpty() || place.isBefore(known.defined.get())) {
            known.defined = Optional.of(place);
            known.longForm = found.longForm();
            known.phrase = found.phrase();
        }
    }

    private void read(Passage passage, int index) {
        Set<Integer> defining = new HashSet<>();
        List<Definitions.Definition> definitions =
                Definitions.in(passage.words()).stream().filter(this::tells).toList();
        definitions.forEach(found -> defining.add(found.from()));
        for (ShortForms.Use use : ShortForms.in(passage.words())) {
            if (!defining.contains(use.from())) {
                Known known = forms.computeIfAbsent(use.form(), any -> new Known());
                known.uses++;
                if (known.used.isEmpty()) {
                    known.used = Optional.of(new Place(index, use.from(), passage.path()));
                }
            }
        }
        definitions.forEach(found -> define(found, new Place(index, found.from(), passage.path())));
    }

    /** A known short form in brackets that fits no words before it explains nothing. */
    private boolean tells(Definitions.Definition found) {
        return found.sure()
                || Optional.ofNullable(forms.get(found.form()))
                        .filter(known -> known.defined.isEmpty())
                        .isEmpty();
    }

    /** A name such as "Đề án" counts from where the document gives it. */
    private void phrases() {
        forms.entrySet().stream()
                .filter(form -> form.getValue().phrase)
                .limit(MOST_PHRASES)
                .forEach(form -> uses(form.getKey(), form.getValue()));
    }

    private void uses(String phrase, Known known) {
        Place defined = known.defined.orElseThrow();
        for (int i = defined.passage(); i < passages.size(); i++) {
            String words = passages.get(i).words();
            int at = i == defined.passage() ? defined.offset() + phrase.length() : 0;
            for (at = words.indexOf(phrase, at); at >= 0; at = words.indexOf(phrase, at + 1)) {
                known.uses++;
                if (known.used.isEmpty()) {
                    known.used = Optional.of(new Place(i, at, passages.get(i).path()));
                }
            }
        }
    }

    private static Abbreviation of(String form, Known known) {
        Optional<String> definedAt = known.defined.map(Place::path);
        return new Abbreviation(
                form,
                known.longForm,
                status(known),
                definedAt,
                known.used.map(Place::path).or(() -> definedAt).orElse(TITLE),
                known.uses);
    }

    private static Status status(Known known) {
        if (known.defined.isEmpty()) {
            return Status.UNDEFINED;
        }
        return known.used.filter(used -> used.isBefore(known.defined.get())).isPresent()
                ? Status.USED_BEFORE_DEFINITION
                : Status.DEFINED;
    }
}
