package vn.lantoa.plan.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** The properties beside this class. */
final class Data {

    private static final Pattern BAR = Pattern.compile(" *\\| *");

    private final String name;
    private final Properties properties;

    private Data(String name, Properties properties) {
        this.name = name;
        this.properties = properties;
    }

    static Data of(String name) {
        Properties properties = new Properties();
        try (InputStream file = Data.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not beside its class");
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Data(name, properties);
    }

    String value(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(name + " has no " + key);
        }
        return value.strip();
    }

    String value(String key, String otherwise) {
        return properties.getProperty(key, otherwise).strip();
    }

    List<String> phrases(String key) {
        return BAR.splitAsStream(value(key)).map(p -> p.toLowerCase(Locale.ROOT)).toList();
    }

    /** The values whose keys begin so, in the keys' order. */
    List<String> values(String prefix) {
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .map(this::value)
                .toList();
    }
}
