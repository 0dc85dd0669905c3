package vn.lantoa.plan.sheet;

import java.util.List;

/**
 * A column of a {@link SheetForm}. Its title stands in the messages under {@code <form>.<key>},
 * what it takes under {@code <form>.<key>.hint}.
 *
 * @param key letters, digits and hyphens, e.g. {@code due-date}
 * @param width in characters, 4 to 100
 * @param choices of CHOICE, and of LIST where only known items are taken; otherwise empty
 * @param longest in characters of a text or of a list
 * @param required a row without it is at fault, and so is a file
 */
public record Column(
        String key, Kind kind, double width, List<Choice> choices, int longest, boolean required) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        DAY,
        NUMBER,
        CHOICE,
        /** Several values in one cell, between semicolons or on lines of their own. */
        LIST
    }

    private static final int LONGEST = 2_000;

    public Column {
        choices = List.copyOf(choices);
        if (!key.matches("[a-z][a-z0-9-]*") || width < 4 || width > 100) {
            throw new IllegalArgumentException("column " + key);
        }
    }

    public static Column text(String key, double width) {
        return new Column(key, Kind.TEXT, width, List.of(), LONGEST, false);
    }

    public static Column day(String key) {
        return new Column(key, Kind.DAY, 14, List.of(), LONGEST, false);
    }

    public static Column number(String key, double width) {
        return new Column(key, Kind.NUMBER, width, List.of(), LONGEST, false);
    }

    public static Column choice(String key, double width, List<Choice> choices) {
        return new Column(key, Kind.CHOICE, width, choices, LONGEST, false);
    }

    /** Of any items. */
    public static Column list(String key, double width) {
        return list(key, width, List.of());
    }

    /** Of known items, unless there are no choices. */
    public static Column list(String key, double width, List<Choice> choices) {
        return new Column(key, Kind.LIST, width, choices, LONGEST, false);
    }

    public Column mandatory() {
        return new Column(key, kind, width, choices, longest, true);
    }

    public Column upTo(int characters) {
        return new Column(key, kind, width, choices, characters, required);
    }
}
