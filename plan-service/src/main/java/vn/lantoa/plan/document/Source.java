package vn.lantoa.plan.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file says, whatever its format, in the order of reading.
 *
 * @param text all of it as plain text; offsets of lines and nodes point into it
 * @param aside what stands beside the flow of the text: page numbers, rules, headers, notes
 * @param layout empty for a text
 */
public record Source(String text, List<Line> lines, List<String> aside, Optional<Layout> layout) {

    public Source {
        lines = List.copyOf(lines);
        aside = List.copyOf(aside);
    }

    /** A decoded text file, Markdown or plain. */
    static Source of(String text) {
        TextLines split = TextLines.of(text);
        return new Source(text, split.lines(), split.aside(), Optional.empty());
    }

    /** Puts a source together, paragraph by paragraph; each stands alone, as after a blank line. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Line> lines = new ArrayList<>();
        private final List<String> aside = new ArrayList<>();

        /**
         * @param words as they are displayed, a number made by Word included: "a) Tuyên truyền"
         * @param strong the whole paragraph is bold, or a heading
         * @param node the id this product wrote beside the paragraph when it exported it
         */
        public Builder paragraph(String words, boolean strong, Optional<String> node) {
            int from = text.length();
            text.append(words).append('\n');
            Line.of(words, from, strong, node)
                    .ifPresentOrElse(line -> place(line, words), () -> lost(words));
            return this;
        }

        private void place(Line line, String words) {
            if (line.isPageNumber()) {
                lost(words);
            } else {
                lines.add(line);
            }
        }

        private void lost(String words) {
            if (!words.isBlank()) {
                aside.add(Normalizer.normalize(words.strip(), Normalizer.Form.NFC));
            }
        }

        /** A table that carries content; one that only places paragraphs is given as paragraphs. */
        public Builder table(Table table, Optional<String> node) {
            int from = text.length();
            text.append(table.lines());
            lines.add(Line.of(table, from, text.length(), node));
            text.append('\n');
            return this;
        }

        /** Headers, footers, notes, comments, tracked deletions. */
        public Builder aside(String words) {
            lost(words);
            return this;
        }

        public Source build(Layout layout) {
            return new Source(text.toString(), lines, aside, Optional.of(layout));
        }
    }
}
