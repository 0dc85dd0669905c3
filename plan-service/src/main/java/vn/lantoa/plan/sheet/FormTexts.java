package vn.lantoa.plan.sheet;

import static java.util.Locale.ENGLISH;
import static vn.lantoa.chassis.problem.Messages.VIETNAMESE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.chassis.problem.Messages;

/** The words of a form in the languages of its readers. */
final class FormTexts {

    private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, ENGLISH);

    private final SheetForm form;
    private final Messages messages;
    private final Map<String, String> keysByTitle = new HashMap<>();

    FormTexts(SheetForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        for (Locale language : LANGUAGES) {
            form.columns().forEach(c -> register(title(c, language), c.key()));
            if (form.keyed()) {
                register(word("id", language), SheetForm.ID);
                register(word("version", language), SheetForm.VERSION);
            }
        }
    }

    private void register(String title, String key) {
        String other = keysByTitle.put(Folded.of(title), key);
        if (other != null && !other.equals(key)) {
            throw new IllegalArgumentException("one title for " + other + " and " + key);
        }
    }

    /** The key of the column with this title, however it is typed. */
    Optional<String> key(String title) {
        return Optional.ofNullable(keysByTitle.get(Folded.of(title)));
    }

    String title(Column column, Locale reader) {
        return messages.text(reader, form.name() + "." + column.key());
    }

    String hint(Column column, Locale reader) {
        return messages.textOr(reader, form.name() + "." + column.key() + ".hint", "");
    }

    String sheet(Locale reader) {
        return messages.text(reader, form.name() + ".sheet");
    }

    /** A word that all forms share. */
    String word(String word, Locale reader, Object... arguments) {
        return messages.text(reader, "sheet.word." + word, arguments);
    }
}
