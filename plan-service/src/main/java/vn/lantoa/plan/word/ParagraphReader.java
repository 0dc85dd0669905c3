package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one paragraph: its words as they are displayed, and what stands beside them. */
final class ParagraphReader {

    private static final String NODE_MARK = "_lt_";

    /** A line that this product wrote on export, and nobody's words: dropped on return. */
    private static final String FURNITURE_MARK = "_lf_";

    private static final Pattern NODE_ID = Pattern.compile("[A-Za-z0-9~._-]{1,40}");

    private final Story story;
    private final Cursor at;
    private final Lines lines;
    private final List<Block> boxes = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();
    private ParagraphProperties properties = ParagraphProperties.NONE;
    private Style style;
    private Optional<String> node = Optional.empty();
    private boolean furniture;

    /**
     * @param lines what an unfinished paragraph before left behind
     */
    ParagraphReader(Story story, Cursor at, Lines lines) {
        this.story = story;
        this.at = at;
        this.lines = lines;
        this.style = story.styles().paragraph(Optional.empty());
    }

    /** Whether it goes on in the next paragraph, its end being deleted. */
    boolean read() throws Refused {
        story.facts().paragraph();
        at.children(name -> element(name, Standing.TEXT));
        story.facts().aside(deleted);
        story.facts().aside(beside);
        properties.section().ifPresent(story.facts()::section);
        return properties.mark().deleted();
    }

    Lines lines() {
        return lines;
    }

    /** Numbered even where it is empty, as Word counts; then the number is not shown. */
    Block.Paragraph paragraph() {
        Optional<NumberProperty> number =
                properties.number().map(own -> own.over(style.number())).or(style::number);
        String label =
                number.map(property -> story.counters().next(property, properties.style()))
                        .orElse("");
        boolean heading = properties.heading() || style.heading();
        List<Block.Piece> pieces = lines.take(label, heading);
        boolean untouched =
                furniture
                        && pieces.size() == 1
                        && WordWords.ANNEX_NOTE.start(pieces.getFirst().text());
        return untouched
                ? new Block.Paragraph(List.of(), Optional.empty())
                : new Block.Paragraph(pieces, node);
    }

    /** The text boxes that hang on it. */
    List<Block> boxes() {
        return boxes;
    }

    private void element(String name, Standing standing) throws Refused {
        switch (name) {
            case "pPr" -> {
                properties = ParagraphProperties.read(at, story.styles().theme());
                style = story.styles().paragraph(properties.style());
            }
            case "r", "m:r" -> new Run(standing).read();
            case "ins", "moveTo" ->
                    within(standing == Standing.TEXT ? Standing.INSERTED : standing);
            case "del", "moveFrom" -> within(Standing.DELETED);
            case "bookmarkStart" -> bookmark(at.attribute("name").orElse(""));
            case "mc:AlternateContent" -> at.branch(below -> element(below, standing));
            default -> {
                if (!Story.isProperties(name)) {
                    within(standing);
                }
            }
        }
    }

    private void within(Standing standing) throws Refused {
        at.children(name -> element(name, standing));
    }

    private void bookmark(String name) {
        furniture |= name.startsWith(FURNITURE_MARK);
        if (node.isEmpty() && name.startsWith(NODE_MARK)) {
            node =
                    Optional.of(name.substring(NODE_MARK.length()))
                            .filter(id -> NODE_ID.matcher(id).matches());
        }
    }

    /** Characters of one look. */
    private final class Run {
        private final Standing standing;
        private Face face = story.styles().face(style, Look.NONE);

        private Run(Standing standing) {
            this.standing = standing;
        }

        private void read() throws Refused {
            at.children(this::element);
        }

        private void element(String name) throws Refused {
            switch (name) {
                case "rPr" ->
                        face = story.styles().face(style, Look.read(at, story.styles().theme()));
                case "t", "m:t", "delText" -> words(Symbols.readable(at.text()));
                case "tab", "ptab" -> white(lines::tab);
                case "br" -> lineBreak(at.attribute("type").orElse("textWrapping"));
                case "cr" -> white(lines::end);
                case "noBreakHyphen" -> words("-");
                case "sym" -> words(Symbols.of(at.attribute("char").orElse("")));
                case "fldChar" -> story.fields().meet(at.attribute("fldCharType").orElse(""));
                case "instrText", "delInstrText", "softHyphen" -> {}
                case "rt" -> within(Standing.BESIDE);
                case "r" -> new Run(standing).read();
                case "txbxContent" -> boxes.addAll(story.read(at));
                case ":t" -> story.facts().aside(at.text());
                case ":textpath" -> story.facts().aside(at.attribute("string").orElse(""));
                case "mc:AlternateContent" -> at.branch(this::element);
                default -> {
                    if (!Story.isProperties(name)) {
                        at.children(this::element);
                    }
                }
            }
        }

        private void words(String text) throws Refused {
            Standing here =
                    story.fields().instructing() && standing != Standing.DELETED
                            ? Standing.BESIDE
                            : standing;
            story.facts().words(text, here, face);
            switch (here) {
                case TEXT, INSERTED ->
                        lines.add(
                                face.capitals() ? text.toUpperCase(Locale.ROOT) : text,
                                face.bold());
                case DELETED -> deleted.append(text);
                case BESIDE -> beside.append(text);
            }
        }

        private void white(Runnable ofText) {
            switch (standing) {
                case TEXT, INSERTED -> ofText.run();
                case DELETED -> deleted.append(' ');
                case BESIDE -> beside.append(' ');
            }
        }

        /** The page may end inside a sentence; a line that ends is meant. */
        private void lineBreak(String type) {
            white(type.equals("textWrapping") ? lines::end : lines::gap);
        }
    }
}
