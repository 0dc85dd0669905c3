package vn.lantoa.plan.abbreviation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The words the search goes by, as data beside this class. */
final class Words {

    private static final Pattern BAR = Pattern.compile(" *\\| *");
    private static final Properties PROPERTIES = read();

    /** Capitals that need no definition. */
    static final Set<String> NAMES = Set.copyOf(phrases("names"));

    /** The longest first. */
    static final List<String> DEFINERS = phrases("definers");

    static final Set<String> CONNECTIVES = Set.copyOf(phrases("connectives"));

    private Words() {}

    private static List<String> phrases(String key) {
        String value = PROPERTIES.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("words.properties has no " + key);
        }
        return BAR.splitAsStream(value.strip()).toList();
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("words.properties")) {
            if (file == null) {
                throw new IllegalStateException("words.properties is not beside its class");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
