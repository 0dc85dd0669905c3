package vn.lantoa.plan.word;

import java.util.Optional;
import java.util.function.Consumer;

/** The blocks of one element, while they come. */
final class Flowing {

    private final Story story;
    private final Cursor at;
    private final Consumer<Block> into;

    /** What a paragraph left behind whose end is deleted: it goes on in the next. */
    private Optional<Lines> carried = Optional.empty();

    Flowing(Story story, Cursor at, Consumer<Block> into) {
        this.story = story;
        this.at = at;
        this.into = into;
    }

    void element(String name) throws Refused {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> {
                end();
                into.accept(new GridReader(story, at).read());
            }
            case "sectPr" -> story.facts().section(Section.read(at));
            case "altChunk" -> story.facts().embedded(at.attribute("id").orElse(""));
            case "mc:AlternateContent" -> at.branch(this::element);
            default -> {
                if (!Story.isProperties(name)) {
                    at.children(this::element);
                }
            }
        }
    }

    private void paragraph() throws Refused {
        ParagraphReader reader = new ParagraphReader(story, at, carried.orElseGet(Lines::new));
        carried = reader.read() ? Optional.of(reader.lines()) : Optional.empty();
        if (carried.isEmpty()) {
            into.accept(reader.paragraph());
        }
        reader.boxes().forEach(into);
    }

    /** A carried paragraph ends where no other follows. */
    void end() {
        carried.ifPresent(
                lines -> into.accept(new Block.Paragraph(lines.take("", false), Optional.empty())));
        carried = Optional.empty();
    }
}
