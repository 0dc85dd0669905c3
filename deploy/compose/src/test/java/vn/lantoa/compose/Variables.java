package vn.lantoa.compose;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compose's interpolation: {@code ${NAME:-default}}, {@code ${NAME:?why it is needed}}, $$. */
final class Variables {

    private static final Pattern DOLLAR =
            Pattern.compile("\\$\\$|\\$\\{([A-Z0-9_]+)(?::([-?])([^}]*))?}");

    private Variables() {}

    /**
     * A variable as the file asks for it.
     *
     * @param fallback what stands in for it when it is not set
     * @param need the sentence Compose stops with when it is not set
     */
    record Asked(String name, Optional<String> fallback, Optional<String> need) {

        private static Asked of(MatchResult found) {
            Optional<String> operand = Optional.ofNullable(found.group(3));
            boolean required = "?".equals(found.group(2));
            return new Asked(
                    found.group(1),
                    operand.filter(it -> !required),
                    operand.filter(it -> required));
        }

        boolean isSecret() {
            return Pattern.compile("SECRET|PASSWORD|KEY|TOKEN").matcher(name).find();
        }
    }

    static Stream<Asked> in(String text) {
        return DOLLAR.matcher(text)
                .results()
                .filter(found -> !found.group().equals("$$"))
                .map(Asked::of);
    }

    /** The text as a container gets it. */
    static String filledIn(String text, Map<String, String> values) {
        return DOLLAR.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        if (found.group().equals("$$")) {
            return "$";
        }
        Asked asked = Asked.of(found);
        return Optional.ofNullable(values.get(asked.name()))
                .or(asked::fallback)
                .orElseThrow(() -> new IllegalArgumentException(asked.name() + " is not set"));
    }
}
