package vn.lantoa.plan.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Source;

/**
 * Puts blocks into a source line by line: tables that only place paragraphs are taken apart, line
 * breaks and tabs become new lines where they separate what does not belong together.
 */
final class Placing implements Consumer<Block> {

    private static final Pattern TAB = Pattern.compile("\\t");
    private static final Pattern GAP = Pattern.compile("\\t[\\s\\p{Z}]*+|[\\s\\p{Z}&&[^\\t]]{3,}+");
    private static final Pattern SECTION = Pattern.compile("(?:[IVX]{1,5}|\\d{1,2})[.)/:]");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,4}|[a-zđ])[.)/:]|[-–—−+*•●○▪■]");
    private static final int LONGEST_HEAD_LINE = 400;
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("\\p{Lu}[^,\\d]{1,60}, *ngày\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String SENTENCE_ENDS = ".;:!?…";

    private final Source.Builder source;
    private boolean titled;
    private boolean body;
    private boolean closing;

    Placing(Source.Builder source) {
        this.source = source;
    }

    @Override
    public void accept(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Grid grid -> {
                Optional<String> node = node(grid);
                if (node.isPresent() || Purpose.isContent(grid, titled, closing)) {
                    source.table(Grids.table(grid, node.isPresent(), source::aside), node);
                } else {
                    eachBlock(grid, this);
                }
            }
        }
    }

    private static void eachBlock(Block.Grid grid, Consumer<Block> then) {
        grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .forEach(then);
    }

    /** A table's id stands in the first paragraph of its first cell. */
    private static Optional<String> node(Block.Grid grid) {
        return grid.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream().limit(1))
                .flatMap(cell -> cell.blocks().stream().limit(1))
                .flatMap(
                        block ->
                                switch (block) {
                                    case Block.Paragraph first -> first.node().stream();
                                    case Block.Grid inner -> node(inner).stream();
                                })
                .findFirst();
    }

    private void paragraph(Block.Paragraph paragraph) {
        Optional<String> node = paragraph.node();
        Block.Piece open = null;
        for (Block.Piece line : paragraph.lines()) {
            if (open != null && goesOn(open.text(), line.text())) {
                open =
                        new Block.Piece(
                                open.text() + " " + line.text(), open.strong() && line.strong());
                continue;
            }
            if (open != null) {
                line(open, node);
                node = Optional.empty();
            }
            open = line;
        }
        if (open != null) {
            line(open, node);
        }
    }

    /** Whether a line break only wraps: inside a sentence of the body, or before small letters. */
    private boolean goesOn(String before, String next) {
        String start = next.strip();
        if (ended(before.strip()) || LABEL.matcher(start).lookingAt()) {
            return false;
        }
        return Character.isLowerCase(start.codePointAt(0)) || body && !closing;
    }

    private static boolean ended(String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void line(Block.Piece line, Optional<String> node) {
        List<String> parts = closing ? closingHalves(line.text()) : headHalves(line.text());
        Optional<String> mark = node;
        for (String part : parts) {
            meet(part);
            source.paragraph(part, line.strong(), mark);
            mark = Optional.empty();
        }
    }

    private void meet(String text) {
        if (!titled) {
            titled =
                    WordWords.TYPE.is(text)
                            || (WordWords.TYPE.start(text) && beginsInCapitals(text));
            return;
        }
        body = body || SECTION.matcher(text.strip()).lookingAt();
        closing =
                closing
                        ? !(WordWords.APPENDIX.start(text) && beginsInCapitals(text))
                        : WordWords.RECIPIENTS.start(text);
    }

    /** "KẾ HOẠCH Truyền thông …" in one line. */
    private static boolean beginsInCapitals(String text) {
        String stripped = text.strip();
        return stripped.length() > 1
                && Character.isUpperCase(stripped.charAt(0))
                && Character.isUpperCase(stripped.charAt(1));
    }

    /** Offices without a table set the two halves of the head apart by tabs or spaces. */
    private static List<String> headHalves(String line) {
        if (line.length() <= LONGEST_HEAD_LINE) {
            Matcher gap = GAP.matcher(line);
            while (gap.find()) {
                String left = line.substring(0, gap.start());
                String right = line.substring(gap.end());
                boolean wide = line.charAt(gap.start()) == '\t' || leftHalf(left);
                if (wide && !left.isBlank() && rightHalf(right)) {
                    return List.of(left, right);
                }
            }
        }
        return List.of(line);
    }

    private static boolean leftHalf(String text) {
        return WordWords.NUMBER.start(text) || text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean rightHalf(String text) {
        return WordWords.STATE.start(text) || PLACE_AND_DAY.matcher(text.strip()).matches();
    }

    /** Recipients on the left, signature on the right. */
    private static List<String> closingHalves(String line) {
        return TAB.splitAsStream(line).filter(half -> !half.isBlank()).toList();
    }
}
