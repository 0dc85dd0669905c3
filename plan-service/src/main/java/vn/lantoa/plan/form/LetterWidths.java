package vn.lantoa.plan.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;

/** How wide words are: rules below a line and columns of a table are as wide as their words. */
final class LetterWidths {

    private static final int USUAL = 500;
    private static final int SPACE = 250;
    private static final int LETTERS = 0x2100;

    private static final Properties DATA = read();
    private static final int[] REGULAR = widths("regular.");
    private static final int[] BOLD = widths("bold.");

    private LetterWidths() {}

    /** Points. */
    static double of(String words, FormRules.Face face) {
        String shown = face.capitals() ? words.toUpperCase(Locale.ROOT) : words;
        return of(shown, face.bold(), face.size().ours());
    }

    static double of(String words, boolean bold, int size) {
        int[] widths = bold ? BOLD : REGULAR;
        long sum = 0;
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            sum += c < LETTERS ? widths[c] : USUAL;
        }
        return sum * size / 1000.0;
    }

    private static int[] widths(String style) {
        int[] widths = new int[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            widths[c] = Character.getType(c) == Character.NON_SPACING_MARK ? 0 : USUAL;
        }
        widths[' '] = SPACE;
        widths['\u00A0'] = SPACE;
        DATA.forEach(
                (key, letters) -> {
                    if (key.toString().startsWith(style)) {
                        int width = Integer.parseInt(key.toString().substring(style.length()));
                        letters.toString().chars().forEach(letter -> widths[letter] = width);
                    }
                });
        return widths;
    }

    private static Properties read() {
        Properties data = new Properties();
        try (InputStream file =
                LetterWidths.class.getResourceAsStream("letter-widths.properties")) {
            if (file == null) {
                throw new IllegalStateException("letter-widths.properties is not beside its class");
            }
            data.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }
}
