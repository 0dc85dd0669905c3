package vn.lantoa.plan.wordlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** A properties file beside a class: UTF-8, NFC; under each key phrases between bars. */
public final class WordList {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private final String name;
    private final Properties properties;

    private WordList(String name, Properties properties) {
        this.name = name;
        this.properties = properties;
    }

    /**
     * @throws IllegalStateException if there is no such file
     */
    public static WordList beside(Class<?> reader, String name) {
        Properties properties = new Properties();
        try (InputStream file = reader.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not beside " + reader.getName());
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordList(name, properties);
    }

    public Set<String> keys() {
        return properties.stringPropertyNames();
    }

    /**
     * @throws IllegalStateException if the file has no such key
     */
    public String value(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(name + " has no " + key);
        }
        return value.strip();
    }

    public String value(String key, String otherwise) {
        return properties.getProperty(key, otherwise).strip();
    }

    /** As they are written. */
    public List<String> phrases(String key) {
        return BAR.splitAsStream(value(key)).toList();
    }

    public List<String> phrasesInLowerCase(String key) {
        return BAR.splitAsStream(value(key)).map(p -> p.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * What is in force on a day: the value of the latest {@code <name>.<day>} that has begun.
     *
     * @throws IllegalStateException if none has
     */
    public String inForce(String name, LocalDate day) {
        String prefix = name + ".";
        return keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> LocalDate.parse(key.substring(prefix.length())))
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(from -> value(prefix + from))
                .orElseThrow(() -> new IllegalStateException(this.name + " has no " + name));
    }

    /** The values whose keys begin so, in the keys' order. */
    public List<String> values(String prefix) {
        return keys().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .map(this::value)
                .toList();
    }
}
