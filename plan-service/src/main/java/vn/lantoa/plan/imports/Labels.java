package vn.lantoa.plan.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.plan.sheet.Choice;

/** What the labels of a list stand for: people type them, or the bare code, or the bare name. */
final class Labels {

    static final String DASH = " – ";

    private final Map<String, String> codes = new HashMap<>();

    Labels(List<Choice> choices) {
        for (Choice choice : choices) {
            for (String label : List.of(choice.vietnamese(), choice.english())) {
                codes.putIfAbsent(plain(label), choice.value());
                int dash = label.indexOf(DASH);
                if (dash > 0) {
                    codes.putIfAbsent(plain(label.substring(dash + DASH.length())), choice.value());
                }
            }
        }
        choices.forEach(choice -> codes.put(plain(choice.value()), choice.value()));
    }

    /** A text that is no label is a code that may come to be known later. */
    String code(String text) {
        return codes.getOrDefault(plain(text), text);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
