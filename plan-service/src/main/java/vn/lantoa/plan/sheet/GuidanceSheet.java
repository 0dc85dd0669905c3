package vn.lantoa.plan.sheet;

import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what each column takes, in the reader's language. */
final class GuidanceSheet {

    private static final String BLUE = "DCE6F1";
    private static final int MOST_CHOICES_SHOWN = 40;

    private final SheetForm form;
    private final FormTexts texts;
    private final Locale reader;

    GuidanceSheet(SheetForm form, FormTexts texts, Locale reader) {
        this.form = form;
        this.texts = texts;
        this.reader = reader;
    }

    void write(Worksheet sheet) {
        sheet.width(0, 28);
        sheet.width(1, 24);
        sheet.width(2, 80);
        sheet.inlineString(0, 0, texts.word("guidance.title", reader, texts.sheet(reader)));
        sheet.style(0, 0).bold().fontSize(14).set();
        int at = 1;
        for (String line : texts.word("guidance.general", reader).lines().toList()) {
            sheet.inlineString(at++, 0, line);
        }
        at++;
        String[] heads = {"guidance.column", "guidance.kind", "guidance.takes"};
        for (int i = 0; i < heads.length; i++) {
            sheet.inlineString(at, i, texts.word(heads[i], reader));
            sheet.style(at, i).bold().fillColor(BLUE).borderStyle("thin").set();
        }
        for (Column column : form.columns()) {
            at++;
            String title = texts.title(column, reader) + (column.required() ? " *" : "");
            sheet.inlineString(at, 0, title);
            sheet.inlineString(at, 1, texts.word("kind." + column.kind(), reader));
            sheet.inlineString(at, 2, takes(column));
            sheet.range(at, 0, at, 2)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
        }
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private String takes(Column column) {
        StringBuilder takes = new StringBuilder(texts.hint(column, reader));
        int shown = 0;
        for (Choice choice : column.choices()) {
            if (shown++ == MOST_CHOICES_SHOWN) {
                return takes.append("\n…").toString();
            }
            takes.append(takes.isEmpty() ? "• " : "\n• ").append(choice.label(reader));
        }
        return takes.toString();
    }
}
