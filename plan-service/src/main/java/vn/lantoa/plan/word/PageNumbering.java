package vn.lantoa.plan.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.word.Section.Running;

/** Where the headers and footers of a file number its pages. */
final class PageNumbering {

    private static final Pattern PAGE = Pattern.compile("(?i)\\s*PAGE\\b.*", Pattern.DOTALL);

    private final Parts parts;
    private final Styles styles;

    PageNumbering(Parts parts, Styles styles) {
        this.parts = parts;
        this.styles = styles;
    }

    /** Of the first section that has page numbers. */
    Optional<Layout.PageNumbers> of(List<Section> sections) throws Refused {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            for (Running running : section.running()) {
                Field field = field(running);
                if (field.found && (!running.first() || section.otherFirstPage())) {
                    boolean onFirst = i == 0 && (running.first() || onFirst(section));
                    return Optional.of(
                            new Layout.PageNumbers(running.top(), field.centred, onFirst));
                }
            }
        }
        return Optional.empty();
    }

    private boolean onFirst(Section section) throws Refused {
        if (!section.otherFirstPage()) {
            return true;
        }
        for (Running running : section.running()) {
            if (running.first() && field(running).found) {
                return true;
            }
        }
        return false;
    }

    private Field field(Running running) throws Refused {
        Field field = new Field();
        parts.readById(running.id(), running.root(), at -> name -> field.block(at, name));
        return field;
    }

    /** A field PAGE in a header, and whether its paragraph stands in the middle. */
    private final class Field {
        private boolean found;
        private boolean centred;
        private boolean middle;
        private int tabs;

        private void block(Cursor at, String name) throws Refused {
            switch (name) {
                case "p" -> {
                    middle = false;
                    tabs = 0;
                    at.children(below -> block(at, below));
                }
                case "pPr" -> {
                    ParagraphProperties properties = ParagraphProperties.read(at, styles.theme());
                    middle = properties.centred() || styles.paragraph(properties.style()).centred();
                }
                case "tab" -> tabs++;
                case "ptab" ->
                        middle |= at.attribute("alignment").filter("center"::equals).isPresent();
                case "instrText" -> instruction(at.text());
                case "fldSimple" -> {
                    instruction(at.attribute("instr").orElse(""));
                    at.children(below -> block(at, below));
                }
                case "mc:AlternateContent" -> at.branch(below -> block(at, below));
                default -> {
                    if (!Story.isProperties(name)) {
                        at.children(below -> block(at, below));
                    }
                }
            }
        }

        /** The usual style of headers has its first tab in the middle of the line. */
        private void instruction(String text) {
            if (!found && PAGE.matcher(text).matches()) {
                found = true;
                centred = middle || tabs == 1;
            }
        }
    }
}
