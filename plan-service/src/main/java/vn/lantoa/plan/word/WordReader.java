package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.document.Source;

/**
 * Reads a plan in a Word file (.docx, Office Open XML of both kinds) as it is displayed: with the
 * numbers Word makes, tracked insertions in and deletions out. What is not displayed in the body
 * stands in the document's remainder.
 */
public final class WordReader {

    private final Parts parts;
    private final Styles styles;
    private final Numbering numbering;
    private final Facts facts = new Facts();
    private final Source.Builder source = new Source.Builder();

    private WordReader(Parts parts) throws Refused {
        this.parts = parts;
        this.styles = Styles.of(parts);
        this.numbering = Numbering.of(parts, styles);
    }

    /**
     * Any bytes end in a {@link Reading}, in seconds; time and memory are bounded.
     *
     * @param docx the whole file
     */
    public static Reading read(byte[] docx) {
        try (Archive archive = Archive.of(docx)) {
            return DocumentReader.read(new WordReader(Parts.in(archive)).source());
        } catch (Refused refused) {
            return new Reading.Unreadable(refused.reason());
        }
    }

    private Source source() throws Refused {
        Placing placing = new Placing(source);
        Story body = story(facts);
        parts.readMain(at -> name -> body.read(at, placing));
        notes("footnotes", "footnote");
        notes("endnotes", "endnote");
        facts.comments(notes("comments", "comment"));
        runningHeads();
        facts.embedded().forEach(id -> source.aside("altChunk " + parts.nameOf(id)));
        facts.aside().forEach(source::aside);
        return source.build(facts.layout(new PageNumbering(parts, styles).of(facts.sections())));
    }

    private Story story(Facts counted) {
        return new Story(styles, new Counters(numbering), counted);
    }

    /** What stands beside the body counts neither for its fonts nor for its numbers. */
    private int notes(String part, String note) throws Refused {
        Facts beside = new Facts();
        Story story = story(beside);
        List<String> notes = new ArrayList<>();
        parts.readRelated(
                part,
                part,
                at ->
                        name -> {
                            if (name.equals(note) && !separates(at)) {
                                notes.add(words(story.read(at)));
                            }
                        });
        notes.forEach(source::aside);
        beside.aside().forEach(source::aside);
        return notes.size();
    }

    /** The lines between text and footnotes are kept among the notes. */
    private static boolean separates(Cursor at) {
        return at.attribute("type").filter(type -> !type.equals("normal")).isPresent();
    }

    private void runningHeads() throws Refused {
        Facts beside = new Facts();
        Story story = story(beside);
        Set<String> read = new HashSet<>();
        for (Section section : facts.sections()) {
            for (Section.Running running : section.running()) {
                if (read.add(running.id())) {
                    parts.readById(
                            running.id(),
                            running.root(),
                            at -> name -> runningHead(words(story.element(at, name))));
                }
            }
        }
        beside.aside().forEach(source::aside);
    }

    /** A page number is no word. */
    private void runningHead(String words) {
        if (words.codePoints().anyMatch(Character::isLetter)) {
            source.aside(words);
        }
    }

    private static String words(List<Block> blocks) {
        List<Block.Piece> lines = new ArrayList<>();
        blocks.forEach(block -> block.eachLine(lines::add));
        return lines.stream().map(Block.Piece::text).collect(Collectors.joining(" "));
    }
}
