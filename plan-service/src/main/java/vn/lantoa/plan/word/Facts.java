package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.document.Reading.Reason;

/** What is counted and collected beside the words while a file is read, and when it is too much. */
final class Facts {

    private static final int MOST_CHARACTERS = 12_000_000;
    private static final int MOST_PARAGRAPHS = 200_000;
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_FONTS = 1_000;

    private record Font(String name, int halfPoints) {}

    private final Map<Font, Integer> fonts = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final List<String> embedded = new ArrayList<>();
    private int characters;
    private int paragraphs;
    private int cells;
    private int inserted;
    private int deleted;
    private int comments;
    private int hidden;

    void words(String text, Standing standing, Face face) throws Refused {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new Refused(Reason.BOMB);
        }
        switch (standing) {
            case TEXT -> shown(text, face);
            case INSERTED -> {
                inserted += text.length();
                shown(text, face);
            }
            case DELETED -> deleted += text.length();
            case BESIDE -> {}
        }
    }

    private void shown(String text, Face face) {
        if (face.hidden()) {
            hidden += text.length();
        }
        Font font = new Font(face.font(), face.halfPoints());
        if (!text.isBlank() && (fonts.size() < MOST_FONTS || fonts.containsKey(font))) {
            fonts.merge(font, text.strip().length(), Integer::sum);
        }
    }

    void paragraph() throws Refused {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw new Refused(Reason.BOMB);
        }
    }

    void cell() throws Refused {
        if (++cells > MOST_CELLS) {
            throw new Refused(Reason.BOMB);
        }
    }

    void comments(int count) {
        comments = count;
    }

    void section(Section section) {
        sections.add(section);
    }

    void aside(CharSequence words) {
        if (!words.toString().isBlank()) {
            aside.add(words.toString());
        }
    }

    /** Another document stands here, by the id of its part; its words are not read. */
    void embedded(String id) {
        embedded.add(id);
    }

    List<String> embedded() {
        return embedded;
    }

    List<Section> sections() {
        return sections;
    }

    List<String> aside() {
        return aside;
    }

    Layout layout(Optional<Layout.PageNumbers> pageNumbers) {
        return new Layout(
                sections.stream().map(Section::page).toList(),
                fonts.entrySet().stream()
                        .map(
                                use ->
                                        new Layout.FontUse(
                                                use.getKey().name(),
                                                use.getKey().halfPoints(),
                                                use.getValue()))
                        .sorted(
                                Comparator.comparingInt(Layout.FontUse::characters)
                                        .reversed()
                                        .thenComparing(Layout.FontUse::name)
                                        .thenComparing(Layout.FontUse::halfPoints))
                        .toList(),
                pageNumbers,
                inserted,
                deleted,
                comments,
                hidden);
    }
}
